package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** Fact: the reference under which no agency was found. */
public class AgencyUnknown extends RuleViolation {
    private static final long serialVersionUID = 1;

    public AgencyUnknown(String ref) {
        super(ref);
    }
}
