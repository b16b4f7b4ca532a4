package id.sinergi.forum.domain.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/**
 * An item goes straight into an edition of another series that has not begun and has the same host. What another host
 * discusses that host decides: it gets a topic in its backlog.
 */
public class EditionCannotTakeItem extends RuleViolation {
    private static final long serialVersionUID = 1;

    public EditionCannotTakeItem(ForumRef forum, ForumRef edition) {
        super(forum, edition);
    }
}
