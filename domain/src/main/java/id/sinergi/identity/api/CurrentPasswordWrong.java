package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** The current password, asked for before a change, is not right. */
public class CurrentPasswordWrong extends RuleViolation {
    private static final long serialVersionUID = 1;

    public CurrentPasswordWrong() {
        super();
    }
}
