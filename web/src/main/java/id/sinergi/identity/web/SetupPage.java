package id.sinergi.identity.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.identity.api.Password;
import id.sinergi.identity.api.SetupNotPossible;
import id.sinergi.identity.api.Token;
import id.sinergi.identity.application.FirstAdministrator;
import id.sinergi.identity.application.SetUp;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Where whoever reads the server's log opens the first administrator's account. */
@Named
@RequestScoped
public class SetupPage {
    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    ExternalContext external;

    private Boolean possible;
    private String username;
    private String displayName;
    private String agency;
    private String password;
    private String againPassword;

    /** Whether the token of the address still opens anything. */
    public boolean isPossible() {
        if (possible == null) {
            possible = isTokenValid();
        }
        return possible;
    }

    private boolean isTokenValid() {
        try {
            firstAdministrator.check(token());
            return true;
        } catch (SetupNotPossible impossible) {
            return false;
        }
    }

    public void create() throws IOException {
        PasswordsDiffer.check(password, againPassword);
        firstAdministrator.create(
                new SetUp(token(), username, displayName, new AgencyRef(agency.strip()), new Password(password)));
        Messages.done("setup.done");
        external.redirect("/login");
    }

    private Token token() {
        return new Token(external.getRequestParameterMap().get("token"));
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

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
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
