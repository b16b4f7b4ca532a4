package id.sinergi.forum.domain.progress;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.shared.api.RuleViolation;

/** Nothing counts as carried out before it points to what shows it. */
public class DecisionNeedsProof extends RuleViolation {
    private static final long serialVersionUID = 1;

    public DecisionNeedsProof(DecisionRef decision) {
        super(decision);
    }
}
