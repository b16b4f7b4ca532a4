package id.sinergi.identity.application;

import id.sinergi.identity.api.SignInBusy;
import id.sinergi.identity.api.SignInDelayed;
import id.sinergi.identity.api.SignInRefused;
import id.sinergi.identity.domain.Account;
import id.sinergi.identity.domain.Accounts;
import id.sinergi.identity.domain.BrakeKey;
import id.sinergi.identity.domain.PasswordHashing;
import id.sinergi.identity.domain.Username;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lets people in by user name and password. */
@Stateless
public class SigningIn {
    @Inject
    Accounts accounts;

    @Inject
    SignInBrake brake;

    @Inject
    PasswordHashing hashing;

    @Inject
    DemoMode demoMode;

    @Inject
    Clock clock;

    /**
     * Anybody signs in with the user name and password of an account that is not disabled.
     *
     * @throws SignInRefused for whatever reason; every reason takes the same time
     * @throws SignInDelayed during the delay that failures have brought about; nothing is checked
     * @throws SignInBusy when too many are signing in at this moment
     */
    @Permit(Permission.ANYONE)
    public SignedIn signIn(SignIn command) {
        BrakeKey accountKey = BrakeKey.ofAccount(command.username());
        List<BrakeKey> keys = List.of(accountKey, BrakeKey.ofAddress(command.address()));
        brake.refuseDuringDelay(keys);
        Optional<Account> account = verified(command);
        if (account.isEmpty()) {
            brake.failed(keys);
            throw new SignInRefused();
        }
        // Once more: failures of attempts made at the same time must not leave a gap to guess through.
        brake.refuseDuringDelay(keys);
        brake.forget(accountKey);
        accounts.signedIn(account.get().id(), clock.instant());
        return new SignedIn(account.get().id(), account.get().credentialStamp());
    }

    private Optional<Account> verified(SignIn command) {
        Optional<Account> usable = accounts.findByUsername(Username.normalised(command.username()))
                .filter(account -> account.isUsable(demoMode.isOn()));
        String hash = usable.map(Account::passwordHash).orElseGet(hashing::dummy);
        boolean matches = hashing.matches(command.password(), hash);
        return usable.filter(account -> matches);
    }
}
