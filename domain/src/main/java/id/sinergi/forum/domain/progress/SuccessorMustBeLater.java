package id.sinergi.forum.domain.progress;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.shared.api.RuleViolation;

/** Only what was decided afterwards can take the place of a decision. */
public class SuccessorMustBeLater extends RuleViolation {
    private static final long serialVersionUID = 1;

    public SuccessorMustBeLater(DecisionRef decision, DecisionRef successor) {
        super(decision, successor);
    }
}
