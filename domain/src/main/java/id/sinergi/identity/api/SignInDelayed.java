package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** Too many failures; nothing was checked. Fact: after how many seconds another attempt is looked at. */
public class SignInDelayed extends RuleViolation {
    private static final long serialVersionUID = 1;

    public SignInDelayed(long seconds) {
        super(seconds);
    }
}
