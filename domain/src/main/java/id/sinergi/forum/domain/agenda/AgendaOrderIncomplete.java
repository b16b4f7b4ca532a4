package id.sinergi.forum.domain.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** An order names every item of the agenda once. */
public class AgendaOrderIncomplete extends RuleViolation {
    private static final long serialVersionUID = 1;

    public AgendaOrderIncomplete(ForumRef forum) {
        super(forum);
    }
}
