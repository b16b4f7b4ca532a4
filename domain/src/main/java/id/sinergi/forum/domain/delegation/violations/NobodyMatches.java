package id.sinergi.forum.domain.delegation.violations;

import id.sinergi.shared.api.RuleViolation;

/** A selection of agencies to invite is empty. */
public class NobodyMatches extends RuleViolation {
    private static final long serialVersionUID = 1;

    public NobodyMatches() {
        super();
    }
}
