package id.sinergi.identity.application;

import id.sinergi.identity.api.LinkNotUsable;
import id.sinergi.identity.api.Token;
import id.sinergi.identity.domain.Account;
import id.sinergi.identity.domain.Accounts;
import id.sinergi.identity.domain.BrakeKey;
import id.sinergi.identity.domain.OneTimeLink;
import id.sinergi.identity.domain.OneTimeLinks;
import id.sinergi.identity.domain.PasswordHashing;
import id.sinergi.identity.domain.PasswordRule;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Setting a password by a one-time link. */
@Stateless
public class PasswordByLink {
    @Inject
    Accounts accounts;

    @Inject
    OneTimeLinks links;

    @Inject
    PasswordHashing hashing;

    @Inject
    SignInBrake brake;

    @Inject
    Clock clock;

    /**
     * Anybody with the link learns for which user name it is.
     *
     * @throws LinkNotUsable when it is unknown, used or too old, or the account is disabled
     */
    @Permit(Permission.ANYONE)
    public String username(Token token) {
        OneTimeLink link = links.find(token)
                .filter(found -> found.isUsable(clock.instant()))
                .orElseThrow(LinkNotUsable::new);
        return account(link).username();
    }

    /**
     * Anybody with the link sets the password of its account, once. All sessions of the account end, all delays are
     * forgotten.
     *
     * @throws LinkNotUsable when it is unknown, used or too old, or the account is disabled
     */
    @Permit(Permission.ANYONE)
    public void set(SetPassword command) {
        OneTimeLink link = links.find(command.token()).orElseThrow(LinkNotUsable::new);
        link.use(clock.instant());
        Account account = account(link);
        PasswordRule.check(command.password(), account.username());
        account.replacePassword(hashing.hash(command.password()));
        brake.forget(BrakeKey.ofAccount(account.username()));
    }

    private Account account(OneTimeLink link) {
        return accounts.find(link.accountId())
                .filter(account -> !account.isDisabled())
                .orElseThrow(LinkNotUsable::new);
    }
}
