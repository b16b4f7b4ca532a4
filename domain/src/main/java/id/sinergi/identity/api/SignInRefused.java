package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** No such account, wrong password, or disabled: deliberately one answer for all of them. */
public class SignInRefused extends RuleViolation {
    private static final long serialVersionUID = 1;

    public SignInRefused() {
        super();
    }
}
