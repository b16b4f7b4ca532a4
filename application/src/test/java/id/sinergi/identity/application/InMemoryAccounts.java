package id.sinergi.identity.application;

import id.sinergi.identity.domain.Account;
import id.sinergi.identity.domain.Accounts;
import id.sinergi.shared.api.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class InMemoryAccounts implements Accounts {
    final Map<UUID, Account> all = new LinkedHashMap<>();
    final Map<UUID, Instant> lastSignedIn = new HashMap<>();

    @Override
    public void add(Account account) {
        all.put(account.id(), account);
    }

    @Override
    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Account> findByUsername(String username) {
        return all.values().stream()
                .filter(account -> account.username().equals(username))
                .findFirst();
    }

    @Override
    public boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public boolean hasReal() {
        return all.values().stream().anyMatch(account -> !account.isDemo());
    }

    @Override
    public List<Account> lockAdministratorsInOffice() {
        return all.values().stream()
                .filter(account ->
                        account.role() == Role.ADMINISTRATOR && !account.isDisabled() && account.passwordHash() != null)
                .toList();
    }

    @Override
    public void signedIn(UUID account, Instant at) {
        lastSignedIn.put(account, at);
    }
}
