package id.sinergi.forum.domain.progress;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** A paragraph comes from an item on the agenda of its own forum. */
public class AgendaItemNotOfForum extends RuleViolation {
    private static final long serialVersionUID = 1;

    public AgendaItemNotOfForum(ForumRef forum) {
        super(forum);
    }
}
