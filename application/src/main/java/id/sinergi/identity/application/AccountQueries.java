package id.sinergi.identity.application;

import id.sinergi.identity.api.AccountBoard;
import id.sinergi.identity.api.AccountFilter;
import id.sinergi.identity.api.AccountRef;
import id.sinergi.identity.api.AccountRow;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Accounts as administrators see them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccountQueries {
    @Inject
    AccountRows rows;

    @Inject
    Clock clock;

    /** An administrator looks at what waits among the accounts. */
    @Permit(Permission.ACCOUNT_READ)
    public AccountBoard board() {
        return rows.board(clock.instant());
    }

    /** An administrator lists accounts, by user name. */
    @Permit(Permission.ACCOUNT_READ)
    public Page<AccountRow> list(AccountFilter filter, PageRequest page) {
        return rows.list(filter, page);
    }

    /**
     * An administrator looks at one account.
     *
     * @throws NotFound when there is none of that name
     */
    @Permit(Permission.ACCOUNT_READ)
    public AccountRow find(AccountRef account) {
        return rows.find(account.username()).orElseThrow(() -> new NotFound(account.username()));
    }
}
