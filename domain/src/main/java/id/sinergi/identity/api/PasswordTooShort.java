package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** Fact: how many characters a password needs. */
public class PasswordTooShort extends RuleViolation {
    private static final long serialVersionUID = 1;

    public PasswordTooShort(int minimum) {
        super(minimum);
    }
}
