package id.sinergi.identity.web;

import id.sinergi.identity.api.DemoAccount;
import id.sinergi.identity.api.Password;
import id.sinergi.identity.application.DemoAccounts;
import id.sinergi.identity.application.SignIn;
import id.sinergi.identity.application.SigningIn;
import id.sinergi.shared.web.Address;
import id.sinergi.shared.web.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where people sign in. In a demonstration it offers the accounts; a click fills the form. */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    SigningIn signingIn;

    @Inject
    DemoAccounts demoAccounts;

    @Inject
    Sessions sessions;

    @Inject
    ClientAddress clientAddress;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext external;

    private List<DemoAccount> people;
    private String username;
    private String password;

    /** Whoever is signed in already goes on to where they wanted to be. */
    public void load() throws IOException {
        people = demoAccounts.list();
        if (SessionAuthentication.person(request).isPresent()) {
            goOn();
        }
        String suggested = request.getParameter("as");
        if (people.stream().anyMatch(person -> person.username().equals(suggested))) {
            username = suggested;
            password = DemoAccounts.PASSWORD;
        }
    }

    /** Signs in; what is wrong with it comes as a message. */
    public void signIn() throws IOException {
        sessions.begin(
                request, signingIn.signIn(new SignIn(username, new Password(password), clientAddress.of(request))));
        goOn();
    }

    private void goOn() throws IOException {
        external.redirect(Address.ours(request.getParameter("return")));
    }

    /** The address of this page with the form filled in for one of the demonstration's people. */
    public String as(DemoAccount person) {
        return keepReturn("/login?as=" + person.username());
    }

    private String keepReturn(String address) {
        String wanted = request.getParameter("return");
        return wanted == null ? address : address + "&return=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    public List<DemoAccount> getPeople() {
        if (people == null) {
            people = demoAccounts.list();
        }
        return people;
    }

    public String getDemoPassword() {
        return DemoAccounts.PASSWORD;
    }

    /** Whether the form is filled in by the demonstration; only then is a password, its own, written into the page. */
    public boolean isSuggested() {
        return "GET".equals(request.getMethod())
                && request.getParameter("as") != null
                && !getPeople().isEmpty();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
