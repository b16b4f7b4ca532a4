package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** The password contains the user name, or is contained in it. */
public class PasswordContainsUsername extends RuleViolation {
    private static final long serialVersionUID = 1;

    public PasswordContainsUsername() {
        super();
    }
}
