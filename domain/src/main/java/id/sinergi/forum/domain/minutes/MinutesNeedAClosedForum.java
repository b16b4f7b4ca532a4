package id.sinergi.forum.domain.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** While a forum is not closed its agenda and decisions still change, and with them what the minutes speak of. */
public class MinutesNeedAClosedForum extends RuleViolation {
    private static final long serialVersionUID = 1;

    public MinutesNeedAClosedForum(ForumRef forum) {
        super(forum);
    }
}
