package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** Nobody disables, resets or re-assigns their own account. */
public class OwnAccountCannotBeChanged extends RuleViolation {
    private static final long serialVersionUID = 1;

    public OwnAccountCannotBeChanged() {
        super();
    }
}
