package id.sinergi.identity.web;

import id.sinergi.identity.api.LinkNotUsable;
import id.sinergi.identity.api.Password;
import id.sinergi.identity.api.Token;
import id.sinergi.identity.application.PasswordByLink;
import id.sinergi.identity.application.SetPassword;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Where somebody with a one-time link sets the password of its account. */
@Named
@RequestScoped
public class OneTimePage {
    @Inject
    PasswordByLink passwordByLink;

    @Inject
    Sessions sessions;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext external;

    private boolean asked;
    private String username;
    private String password;
    private String againPassword;

    /** Finds out for whom the link is; a dead link leaves no name. */
    public void load() {
        asked = true;
        try {
            username = passwordByLink.username(token());
        } catch (LinkNotUsable dead) {
            username = null;
        }
    }

    /** Sets the password and sends to the sign-in page; whoever was signed in here is signed out. */
    public void save() throws IOException {
        PasswordsDiffer.check(password, againPassword);
        passwordByLink.set(new SetPassword(token(), new Password(password)));
        sessions.end(request);
        Messages.done("link.done");
        external.redirect("/login");
    }

    /** Null when the link does not work. */
    public String getUsername() {
        if (!asked) {
            load();
        }
        return username;
    }

    private Token token() {
        return new Token(external.getRequestParameterMap().get("token"));
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgainPassword() {
        return againPassword;
    }

    public void setAgainPassword(String againPassword) {
        this.againPassword = againPassword;
    }
}
