package id.sinergi.identity.domain;

import id.sinergi.identity.api.Token;
import java.util.Optional;
import java.util.UUID;

/** All one-time links. */
public interface OneTimeLinks {
    void add(OneTimeLink link);

    Optional<OneTimeLink> find(Token token);

    /** Drops every link of the account: a new one takes their place, or the account is closed to them. */
    void removeAll(UUID account);
}
