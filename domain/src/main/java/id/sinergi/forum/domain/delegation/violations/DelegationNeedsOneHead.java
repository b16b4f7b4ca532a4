package id.sinergi.forum.domain.delegation.violations;

import id.sinergi.shared.api.RuleViolation;

/** A delegation has exactly one head. */
public class DelegationNeedsOneHead extends RuleViolation {
    private static final long serialVersionUID = 1;

    public DelegationNeedsOneHead() {
        super();
    }
}
