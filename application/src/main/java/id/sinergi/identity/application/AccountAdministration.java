package id.sinergi.identity.application;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.identity.api.AccountRef;
import id.sinergi.identity.api.AgencyUnknown;
import id.sinergi.identity.api.LastAdministratorNeeded;
import id.sinergi.identity.api.OwnAccountCannotBeChanged;
import id.sinergi.identity.api.Token;
import id.sinergi.identity.api.UsernameTaken;
import id.sinergi.identity.domain.Account;
import id.sinergi.identity.domain.Accounts;
import id.sinergi.identity.domain.OneTimeLink;
import id.sinergi.identity.domain.OneTimeLinks;
import id.sinergi.identity.domain.Username;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What administrators do with the accounts of others. There is always an administrator left who can sign in. */
@Stateless
public class AccountAdministration {
    @Inject
    Accounts accounts;

    @Inject
    OneTimeLinks links;

    @Inject
    AgencyDirectory agencies;

    @Inject
    DemoMode demoMode;

    @Inject
    Clock clock;

    /**
     * An administrator opens an account; the answer is the token of the link by which the person sets a password.
     *
     * @throws UsernameTaken when another account has that user name
     * @throws AgencyUnknown when there is no such agency
     */
    @Permit(Permission.ACCOUNT_MANAGE)
    public Token open(OpenAccount command) {
        Username username = new Username(command.username());
        if (accounts.findByUsername(username.value()).isPresent()) {
            throw new UsernameTaken(username.value());
        }
        UUID agency = agency(command.agency());
        Account account = demoMode.isOn()
                ? Account.forDemo(username, command.displayName(), command.role(), agency)
                : Account.open(username, command.displayName(), command.role(), agency);
        accounts.add(account);
        return link(account);
    }

    /**
     * An administrator changes name, role or agency of a person.
     *
     * @throws OwnAccountCannotBeChanged when it is the administrator's own
     * @throws LastAdministratorNeeded when no other administrator would be left
     */
    @Permit(Permission.ACCOUNT_MANAGE)
    public void assign(AssignAccount command) {
        Account account = ofSomebodyElse(command.account());
        account.expectVersion(command.version(), account.username());
        if (command.role() != Role.ADMINISTRATOR) {
            keepAnAdministratorWithout(account);
        }
        account.assign(command.displayName(), command.role(), agency(command.agency()));
    }

    /**
     * An administrator takes the use of an account away, at once.
     *
     * @throws OwnAccountCannotBeChanged when it is the administrator's own
     * @throws LastAdministratorNeeded when no other administrator would be left
     */
    @Permit(Permission.ACCOUNT_MANAGE)
    public void disable(AccountRef ref) {
        Account account = ofSomebodyElse(ref);
        keepAnAdministratorWithout(account);
        links.removeAll(account.id());
        account.disable();
    }

    /** An administrator gives the use of a disabled account back. */
    @Permit(Permission.ACCOUNT_MANAGE)
    public void enable(AccountRef ref) {
        ofSomebodyElse(ref).enable();
    }

    /**
     * An administrator ends the password of a person and gets the token of a link by which that person sets a new one.
     *
     * @throws OwnAccountCannotBeChanged when it is the administrator's own
     * @throws LastAdministratorNeeded when no other administrator would be left until the link is used
     */
    @Permit(Permission.ACCOUNT_MANAGE)
    public Token reset(AccountRef ref) {
        Account account = ofSomebodyElse(ref);
        keepAnAdministratorWithout(account);
        account.forgetPassword();
        return link(account);
    }

    private Token link(Account account) {
        Token token = Token.create();
        links.removeAll(account.id());
        links.add(new OneTimeLink(token, account.id(), clock.instant()));
        return token;
    }

    private Account ofSomebodyElse(AccountRef ref) {
        Account account = accounts.findByUsername(ref.username()).orElseThrow(() -> new NotFound(ref.username()));
        if (account.id().equals(CurrentCaller.get().account())) {
            throw new OwnAccountCannotBeChanged();
        }
        return account;
    }

    private void keepAnAdministratorWithout(Account account) {
        boolean another = accounts.lockAdministratorsInOffice().stream()
                .anyMatch(administrator -> !administrator.id().equals(account.id()));
        if (!another) {
            throw new LastAdministratorNeeded();
        }
    }

    private UUID agency(AgencyRef ref) {
        return agencies.find(ref)
                .orElseThrow(() -> new AgencyUnknown(ref.value()))
                .id()
                .value();
    }
}
