package id.sinergi.forum.domain.progress;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.shared.api.RuleViolation;

/** A decision is superseded by another one, which has to be named. */
public class SuccessorNeeded extends RuleViolation {
    private static final long serialVersionUID = 1;

    public SuccessorNeeded(DecisionRef decision) {
        super(decision);
    }
}
