package id.sinergi.identity.application;

import id.sinergi.identity.api.Password;
import id.sinergi.identity.domain.Username;
import id.sinergi.shared.api.Subject;

/**
 * Somebody wants to come in.
 *
 * @param username as typed
 * @param address the client's network address
 */
public record SignIn(String username, Password password, String address) implements Subject {
    /** The user name, unless it cannot be one: people type passwords into the wrong field. */
    @Override
    public String subject() {
        return Username.isPossible(username) ? Username.normalised(username) : "-";
    }
}
