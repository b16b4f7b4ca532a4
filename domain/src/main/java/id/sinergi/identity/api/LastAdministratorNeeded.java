package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** Without this account nobody could manage accounts any more. */
public class LastAdministratorNeeded extends RuleViolation {
    private static final long serialVersionUID = 1;

    public LastAdministratorNeeded() {
        super();
    }
}
