package id.sinergi.forum.domain.followup;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.shared.api.RuleViolation;

/** Nothing is to be done about a decision that is over. */
public class DecisionAwaitsNothing extends RuleViolation {
    private static final long serialVersionUID = 1;

    public DecisionAwaitsNothing(DecisionRef decision, DecisionStatus status) {
        super(decision, status);
    }
}
