package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** Fact: the user name that another account has. */
public class UsernameTaken extends RuleViolation {
    private static final long serialVersionUID = 1;

    public UsernameTaken(String username) {
        super(username);
    }
}
