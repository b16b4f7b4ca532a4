package id.sinergi.identity.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.identity.api.Token;
import id.sinergi.identity.application.AccountAdministration;
import id.sinergi.identity.application.OpenAccount;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.api.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** Where an administrator opens an account; ends at the account's page, which shows the one-time link. */
@Named
@RequestScoped
public class NewAccountPage {
    @Inject
    AccountAdministration administration;

    @Inject
    OneTimeAddresses oneTimeAddresses;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext external;

    private String username;
    private String displayName;
    private Role role;
    private String agency;

    /** Shows the form to nobody who could not send it. */
    public void load() {
        if (!Permission.ACCOUNT_MANAGE.grantedTo(CurrentCaller.get())) {
            throw new NotPermitted("AccountAdministration.open");
        }
    }

    public void open() throws IOException {
        OpenAccount command = new OpenAccount(username, displayName, role, new AgencyRef(agency.strip()));
        Token token = administration.open(command);
        oneTimeAddresses.keep(request, command.subject(), token);
        external.redirect("/admin/accounts/" + command.subject());
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
