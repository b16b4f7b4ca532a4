package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.shared.api.RuleViolation;

/** A paragraph that is only noted has neither a due date nor somebody responsible. */
public class NotedParagraphAsksNothing extends RuleViolation {
    private static final long serialVersionUID = 1;

    public NotedParagraphAsksNothing(DecisionRef decision) {
        super(decision);
    }
}
