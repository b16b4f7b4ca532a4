package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** Fact: how many characters a password may have. */
public class PasswordTooLong extends RuleViolation {
    private static final long serialVersionUID = 1;

    public PasswordTooLong(int maximum) {
        super(maximum);
    }
}
