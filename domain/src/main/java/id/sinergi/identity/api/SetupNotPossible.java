package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** The set-up token is unknown or too old, or there are accounts already. */
public class SetupNotPossible extends RuleViolation {
    private static final long serialVersionUID = 1;

    public SetupNotPossible() {
        super();
    }
}
