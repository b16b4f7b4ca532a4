package id.sinergi.forum.domain.violations;

import id.sinergi.shared.api.RuleViolation;
import java.time.LocalDateTime;

/** A period ends after it has started. */
public class PeriodEndsBeforeItStarts extends RuleViolation {
    private static final long serialVersionUID = 1;

    public PeriodEndsBeforeItStarts(LocalDateTime starts, LocalDateTime ends) {
        super(starts, ends);
    }
}
