package id.sinergi.forum.domain.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** Minutes in which nothing is written cannot be final. */
public class MinutesAreEmpty extends RuleViolation {
    private static final long serialVersionUID = 1;

    public MinutesAreEmpty(ForumRef forum) {
        super(forum);
    }
}
