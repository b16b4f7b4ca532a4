package id.sinergi.forum.domain.progress;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.shared.api.RuleViolation;
import java.time.LocalDate;

/** What was there before the decision cannot have come of it. */
public class ProofPrecedesDecision extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ProofPrecedesDecision(DecisionRef decision, LocalDate proofOn, LocalDate decidedOn) {
        super(decision, proofOn, decidedOn);
    }
}
