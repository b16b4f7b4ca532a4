package id.sinergi.identity.web;

import id.sinergi.identity.api.Token;
import id.sinergi.identity.application.AccountAdministration;
import id.sinergi.identity.application.OpenAccount;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

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

    private final AccountForm form = new AccountForm();
    private String username;

    /** Shows the form to nobody who could not send it. */
    public void load() {
        if (!Permission.ACCOUNT_MANAGE.grantedTo(CurrentCaller.get())) {
            throw new NotPermitted("AccountAdministration.open");
        }
    }

    public void open() throws IOException {
        OpenAccount command = new OpenAccount(username, form.getDisplayName(), form.getRole(), form.agencyRef());
        Token token = administration.open(command);
        oneTimeAddresses.keep(request, command.subject(), token);
        external.redirect("/admin/accounts/" + command.subject());
    }

    public AccountForm getForm() {
        return form;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
