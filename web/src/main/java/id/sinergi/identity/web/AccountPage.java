package id.sinergi.identity.web;

import id.sinergi.identity.api.Password;
import id.sinergi.identity.api.SignedInPerson;
import id.sinergi.identity.application.ChangePassword;
import id.sinergi.identity.application.OwnAccount;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Where people see their own account, choose how pages look, and change their password. */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    OwnAccount ownAccount;

    @Inject
    Sessions sessions;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext external;

    private String currentPassword;
    private String nextPassword;
    private String againPassword;

    /** Changes the password; this session goes on, all others end. */
    public void changePassword() throws IOException {
        PasswordsDiffer.check(nextPassword, againPassword);
        sessions.renew(
                request,
                ownAccount.changePassword(
                        new ChangePassword(new Password(currentPassword), new Password(nextPassword))));
        Messages.done("own.password.done");
        external.redirect("/account");
    }

    public SignedInPerson getPerson() {
        return SessionAuthentication.person(request).orElseThrow();
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getNextPassword() {
        return nextPassword;
    }

    public void setNextPassword(String nextPassword) {
        this.nextPassword = nextPassword;
    }

    public String getAgainPassword() {
        return againPassword;
    }

    public void setAgainPassword(String againPassword) {
        this.againPassword = againPassword;
    }
}
