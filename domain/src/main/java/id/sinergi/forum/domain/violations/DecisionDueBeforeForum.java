package id.sinergi.forum.domain.violations;

import id.sinergi.shared.api.RuleViolation;
import java.time.LocalDate;

/** Nothing decided in a forum can be due before it. */
public class DecisionDueBeforeForum extends RuleViolation {
    private static final long serialVersionUID = 1;

    public DecisionDueBeforeForum(LocalDate due, LocalDate forum) {
        super(due, forum);
    }
}
