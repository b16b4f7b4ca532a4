package id.sinergi.identity.web;

import id.sinergi.identity.api.AccountRef;
import id.sinergi.identity.api.AccountRow;
import id.sinergi.identity.application.AccountAdministration;
import id.sinergi.identity.application.AccountQueries;
import id.sinergi.identity.application.AssignAccount;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** One account, for administrators: what it is, what may be changed, and, once, the link just made. */
@Named
@RequestScoped
public class AccountDetailsPage {
    @Inject
    AccountQueries accounts;

    @Inject
    AccountAdministration administration;

    @Inject
    OneTimeAddresses oneTimeAddresses;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext external;

    private AccountRow row;
    private String link;
    private AccountForm form = new AccountForm();
    private int version;

    public void load() {
        row = accounts.find(account());
        link = oneTimeAddresses.take(request, row.username()).orElse(null);
        form = AccountForm.of(row);
        version = row.version();
    }

    public void save() throws IOException {
        administration.assign(
                new AssignAccount(account(), form.getDisplayName(), form.getRole(), form.agencyRef(), version));
        done("details.saved");
    }

    public void disable() throws IOException {
        administration.disable(account());
        done("details.disabled");
    }

    public void enable() throws IOException {
        administration.enable(account());
        done("details.enabled");
    }

    public void reset() throws IOException {
        oneTimeAddresses.keep(request, account().username(), administration.reset(account()));
        external.redirect("/admin/accounts/" + account().username());
    }

    private void done(String message) throws IOException {
        Messages.done(message);
        external.redirect("/admin/accounts/" + account().username());
    }

    private AccountRef account() {
        return new AccountRef(external.getRequestParameterMap().get("username"));
    }

    /** What is stored, whatever the form holds. */
    public AccountRow getRow() {
        if (row == null) {
            row = accounts.find(account());
        }
        return row;
    }

    /** The one-time link made just now; null at any other time. */
    public String getLink() {
        return link;
    }

    public boolean isOwn() {
        return getRow().username().equals(CurrentCaller.get().username());
    }

    public AccountForm getForm() {
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
