package id.sinergi.forum.domain.delegation.violations;

import id.sinergi.shared.api.RuleViolation;

/** An agency names more people than its invitation allows. */
public class DelegationTooLarge extends RuleViolation {
    private static final long serialVersionUID = 1;

    public DelegationTooLarge(int limit, int wanted) {
        super(limit, wanted);
    }
}
