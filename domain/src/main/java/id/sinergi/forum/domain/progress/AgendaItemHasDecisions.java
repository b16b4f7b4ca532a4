package id.sinergi.forum.domain.progress;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** An item from which decisions came stays on the agenda. */
public class AgendaItemHasDecisions extends RuleViolation {
    private static final long serialVersionUID = 1;

    public AgendaItemHasDecisions(ForumRef forum) {
        super(forum);
    }
}
