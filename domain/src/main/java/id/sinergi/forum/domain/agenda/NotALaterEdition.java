package id.sinergi.forum.domain.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** An unfinished item goes on in a later edition of the same series that has not begun. */
public class NotALaterEdition extends RuleViolation {
    private static final long serialVersionUID = 1;

    public NotALaterEdition(ForumRef forum, ForumRef next) {
        super(forum, next);
    }
}
