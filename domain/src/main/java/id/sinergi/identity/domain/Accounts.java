package id.sinergi.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts. */
public interface Accounts {
    void add(Account account);

    Optional<Account> find(UUID id);

    Optional<Account> findByUsername(String username);

    /** Real or not, disabled or not. */
    boolean isEmpty();

    /** Whether there is an account that does not belong to a demonstration. */
    boolean hasReal();

    /** The administrators who can sign in, locked against changes until the end of the transaction. */
    List<Account> lockAdministratorsInOffice();

    /** Keeps when the person came last; not a change of the account. */
    void signedIn(UUID account, Instant at);
}
