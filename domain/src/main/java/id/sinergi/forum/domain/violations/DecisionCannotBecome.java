package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.shared.api.RuleViolation;

/** A decision does not go from this status to that one. */
public class DecisionCannotBecome extends RuleViolation {
    private static final long serialVersionUID = 1;

    public DecisionCannotBecome(DecisionRef decision, DecisionStatus status, DecisionStatus wanted) {
        super(decision, status, wanted);
    }
}
