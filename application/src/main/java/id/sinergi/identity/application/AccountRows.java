package id.sinergi.identity.application;

import id.sinergi.identity.api.AccountBoard;
import id.sinergi.identity.api.AccountFilter;
import id.sinergi.identity.api.AccountRow;
import id.sinergi.identity.api.DemoAccount;
import id.sinergi.identity.api.SignedInPerson;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads accounts as records. */
public interface AccountRows {
    /** The person of a session whose account may still be used, in one statement. */
    Optional<SignedInPerson> person(SignedIn session, boolean demoMode);

    /** Accounts by user name. */
    Page<AccountRow> list(AccountFilter filter, PageRequest page);

    Optional<AccountRow> find(String username);

    AccountBoard board(Instant now);

    /** The accounts of a demonstration that can sign in. */
    List<DemoAccount> demo();
}
