package id.sinergi.identity.application;

import id.sinergi.identity.api.ColourTheme;
import id.sinergi.identity.api.CurrentPasswordWrong;
import id.sinergi.identity.api.Language;
import id.sinergi.identity.api.SignInDelayed;
import id.sinergi.identity.domain.Account;
import id.sinergi.identity.domain.Accounts;
import id.sinergi.identity.domain.BrakeKey;
import id.sinergi.identity.domain.PasswordHashing;
import id.sinergi.identity.domain.PasswordRule;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What people do with their own account. */
@Stateless
public class OwnAccount {
    @Inject
    Accounts accounts;

    @Inject
    SignInBrake brake;

    @Inject
    PasswordHashing hashing;

    /**
     * A person replaces their password. All their other sessions end; the answer is what this one must remember now.
     *
     * @throws CurrentPasswordWrong counted like a failed sign-in
     * @throws SignInDelayed during the delay that failures have brought about
     */
    @Permit(Permission.OWN_ACCOUNT)
    public SignedIn changePassword(ChangePassword command) {
        Account account = own();
        List<BrakeKey> keys = List.of(BrakeKey.ofAccount(account.username()));
        brake.refuseDuringDelay(keys);
        PasswordRule.check(command.next(), account.username());
        if (!hashing.matches(command.current(), account.passwordHash())) {
            brake.failed(keys);
            throw new CurrentPasswordWrong();
        }
        account.replacePassword(hashing.hash(command.next()));
        return new SignedIn(account.id(), account.credentialStamp());
    }

    /** A person chooses the language of pages and messages, and how bright they are. */
    @Permit(Permission.OWN_ACCOUNT)
    public void prefer(Language language, ColourTheme theme) {
        own().prefer(language, theme);
    }

    private Account own() {
        return accounts.find(CurrentCaller.get().account())
                .orElseThrow(() -> new NotFound(CurrentCaller.get().username()));
    }
}
