package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;
import java.time.LocalDate;

/** A forum that took place did so on that day, in that series. */
public class HeldForumKeepsItsDay extends RuleViolation {
    private static final long serialVersionUID = 1;

    public HeldForumKeepsItsDay(ForumRef forum, LocalDate day) {
        super(forum, day);
    }
}
