package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.shared.api.RuleViolation;

/** A paragraph that somebody is carrying out cannot turn into a mere note. */
public class FollowUpHasBegun extends RuleViolation {
    private static final long serialVersionUID = 1;

    public FollowUpHasBegun(DecisionRef decision, DecisionStatus status) {
        super(decision, status);
    }
}
