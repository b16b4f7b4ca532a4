package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** More people are signing in at this moment than the server can check; trying again helps. */
public class SignInBusy extends RuleViolation {
    private static final long serialVersionUID = 1;

    public SignInBusy() {
        super();
    }
}
