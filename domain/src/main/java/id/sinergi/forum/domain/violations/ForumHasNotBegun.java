package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;
import java.time.LocalDate;

/** A forum that begins in the future cannot have been held. */
public class ForumHasNotBegun extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ForumHasNotBegun(ForumRef forum, LocalDate begins) {
        super(forum, begins);
    }
}
