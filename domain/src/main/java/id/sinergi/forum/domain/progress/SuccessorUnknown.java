package id.sinergi.forum.domain.progress;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.shared.api.RuleViolation;

/** There is no decision of the reference given as the one that takes the place. */
public class SuccessorUnknown extends RuleViolation {
    private static final long serialVersionUID = 1;

    public SuccessorUnknown(DecisionRef successor) {
        super(successor);
    }
}
