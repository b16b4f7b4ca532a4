package id.sinergi.identity.application;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.identity.api.Password;
import id.sinergi.identity.domain.Account;
import id.sinergi.identity.domain.Username;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.Role;

/** The services of this context over memory, with a clock that stands still. */
class IdentityFixture {
    static final String PASSWORD = "perahu kecil di teluk";

    final InMemoryAccounts accounts = new InMemoryAccounts();
    final InMemorySignInAttempts attempts = new InMemorySignInAttempts();
    final InMemoryOneTimeLinks links = new InMemoryOneTimeLinks();
    final InMemorySetupTokens tokens = new InMemorySetupTokens();
    final ReversingHashing hashing = new ReversingHashing();
    final SettableClock clock = new SettableClock();
    final DemoMode demoMode = new DemoMode();
    final AgencyDirectoryFixture agencies = new AgencyDirectoryFixture();

    private final SignInBrake brake = new SignInBrake();

    IdentityFixture() {
        brake.attempts = attempts;
        brake.clock = clock;
    }

    Account person(String username, Role role) {
        Account account =
                Account.open(new Username(username), "Nama " + username, role, AgencyDirectoryFixture.id("K17"));
        account.replacePassword(hashing.hash(new Password(PASSWORD)));
        accounts.add(account);
        return account;
    }

    static AgencyRef kemlu() {
        return new AgencyRef("K17");
    }

    static void as(Account account, Runnable work) {
        CurrentCaller.run(new Caller(account.id(), account.username(), account.role(), account.agencyId()), work);
    }

    SigningIn signingIn() {
        SigningIn service = new SigningIn();
        service.accounts = accounts;
        service.brake = brake;
        service.hashing = hashing;
        service.demoMode = demoMode;
        service.clock = clock;
        return service;
    }

    OwnAccount ownAccount() {
        OwnAccount service = new OwnAccount();
        service.accounts = accounts;
        service.brake = brake;
        service.hashing = hashing;
        return service;
    }

    AccountAdministration administration() {
        AccountAdministration service = new AccountAdministration();
        service.accounts = accounts;
        service.links = links;
        service.agencies = agencies;
        service.demoMode = demoMode;
        service.clock = clock;
        return service;
    }

    PasswordByLink passwordByLink() {
        PasswordByLink service = new PasswordByLink();
        service.accounts = accounts;
        service.links = links;
        service.hashing = hashing;
        service.brake = brake;
        service.clock = clock;
        return service;
    }

    FirstAdministrator firstAdministrator() {
        FirstAdministrator service = new FirstAdministrator();
        service.accounts = accounts;
        service.tokens = tokens;
        service.hashing = hashing;
        service.agencies = agencies;
        service.demoMode = demoMode;
        service.clock = clock;
        return service;
    }

    DemoAccounts demoAccounts() {
        DemoAccounts service = new DemoAccounts();
        service.accounts = accounts;
        service.agencies = agencies;
        service.hashing = hashing;
        service.demoMode = demoMode;
        return service;
    }
}
