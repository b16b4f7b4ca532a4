package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** The password is one of those that attackers try first. */
public class PasswordTooCommon extends RuleViolation {
    private static final long serialVersionUID = 1;

    public PasswordTooCommon() {
        super();
    }
}
