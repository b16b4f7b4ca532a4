package id.sinergi.identity.application;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.identity.api.AgencyUnknown;
import id.sinergi.identity.api.SetupNotPossible;
import id.sinergi.identity.api.Token;
import id.sinergi.identity.domain.Account;
import id.sinergi.identity.domain.Accounts;
import id.sinergi.identity.domain.PasswordHashing;
import id.sinergi.identity.domain.PasswordRule;
import id.sinergi.identity.domain.SetupTokens;
import id.sinergi.identity.domain.Username;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** How the first account comes into a new system: by a token that only readers of the server's log have. */
@Stateless
public class FirstAdministrator {
    private static final Duration LIFETIME = Duration.ofHours(24);

    @Inject
    Accounts accounts;

    @Inject
    SetupTokens tokens;

    @Inject
    PasswordHashing hashing;

    @Inject
    AgencyDirectory agencies;

    @Inject
    DemoMode demoMode;

    @Inject
    Clock clock;

    /** At start-up Sinergi makes a token, valid for a day, if there is no account at all and this is no demonstration. */
    @Permit(Permission.SYSTEM)
    public Optional<Token> offer() {
        if (demoMode.isOn() || !accounts.isEmpty()) {
            return Optional.empty();
        }
        Token token = Token.create();
        tokens.add(token, clock.instant().plus(LIFETIME));
        return Optional.of(token);
    }

    /**
     * Anybody with a token is told that it still works.
     *
     * @throws SetupNotPossible when it does not
     */
    @Permit(Permission.ANYONE)
    public void check(Token token) {
        if (!accounts.isEmpty() || !tokens.isValid(token, clock.instant())) {
            throw new SetupNotPossible();
        }
    }

    /**
     * Anybody with a token opens the first administrator's account; all tokens end.
     *
     * @throws SetupNotPossible when the token does not work, or somebody else was faster
     */
    @Permit(Permission.ANYONE)
    public void create(SetUp command) {
        check(command.token());
        Username username = new Username(command.username());
        PasswordRule.check(command.password(), username.value());
        UUID agency = agencies.find(command.agency())
                .orElseThrow(() -> new AgencyUnknown(command.agency().value()))
                .id()
                .value();
        if (!tokens.use(command.token(), clock.instant())) {
            throw new SetupNotPossible();
        }
        Account account = Account.open(username, command.displayName(), Role.ADMINISTRATOR, agency);
        account.replacePassword(hashing.hash(command.password()));
        accounts.add(account);
    }
}
