package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** A user name is 3 to 40 of a–z, 0–9, dot, hyphen and underscore, and starts with a letter. Fact: what was given. */
public class UsernameNotAllowed extends RuleViolation {
    private static final long serialVersionUID = 1;

    public UsernameNotAllowed(String given) {
        super(given);
    }
}
