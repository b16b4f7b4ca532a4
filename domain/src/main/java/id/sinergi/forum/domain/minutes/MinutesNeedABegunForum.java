package id.sinergi.forum.domain.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** Nothing has been said yet that minutes could hold. */
public class MinutesNeedABegunForum extends RuleViolation {
    private static final long serialVersionUID = 1;

    public MinutesNeedABegunForum(ForumRef forum) {
        super(forum);
    }
}
