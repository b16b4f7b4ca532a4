package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** An account without the name of the person. */
public class DisplayNameMissing extends RuleViolation {
    private static final long serialVersionUID = 1;

    public DisplayNameMissing() {
        super();
    }
}
