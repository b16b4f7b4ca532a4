package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** The one-time link is unknown, used, or too old. */
public class LinkNotUsable extends RuleViolation {
    private static final long serialVersionUID = 1;

    public LinkNotUsable() {
        super();
    }
}
