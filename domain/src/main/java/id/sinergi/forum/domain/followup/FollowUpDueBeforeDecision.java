package id.sinergi.forum.domain.followup;

import id.sinergi.shared.api.RuleViolation;
import java.time.LocalDate;

/** Nothing is due before it was decided. */
public class FollowUpDueBeforeDecision extends RuleViolation {
    private static final long serialVersionUID = 1;

    public FollowUpDueBeforeDecision(LocalDate due, LocalDate decidedOn) {
        super(due, decidedOn);
    }
}
