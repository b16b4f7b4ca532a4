package id.sinergi.forum.domain.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** What goes on elsewhere stays here as it was. */
public class AgendaItemHasMovedOn extends RuleViolation {
    private static final long serialVersionUID = 1;

    public AgendaItemHasMovedOn(ForumRef forum) {
        super(forum);
    }
}
