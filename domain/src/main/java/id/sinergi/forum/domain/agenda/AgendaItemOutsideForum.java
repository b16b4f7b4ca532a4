package id.sinergi.forum.domain.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** An item begins while its forum takes place, neither before nor after. */
public class AgendaItemOutsideForum extends RuleViolation {
    private static final long serialVersionUID = 1;

    public AgendaItemOutsideForum(ForumRef forum) {
        super(forum);
    }
}
