package id.sinergi.identity.application;

import id.sinergi.identity.api.Token;
import id.sinergi.identity.domain.OneTimeLink;
import id.sinergi.identity.domain.OneTimeLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class InMemoryOneTimeLinks implements OneTimeLinks {
    private final List<OneTimeLink> all = new ArrayList<>();

    @Override
    public void add(OneTimeLink link) {
        all.add(link);
    }

    @Override
    public Optional<OneTimeLink> find(Token token) {
        return all.stream()
                .filter(link -> link.tokenHash().equals(token.hash()))
                .findFirst();
    }

    @Override
    public void removeAll(UUID account) {
        all.removeIf(link -> link.accountId().equals(account));
    }
}
