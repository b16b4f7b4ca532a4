package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.shared.api.RuleViolation;

/** Decisions are recorded while a forum is held, neither before nor after. */
public class ForumHasNotBeenHeld extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ForumHasNotBeenHeld(ForumRef forum, ForumStatus status) {
        super(forum, status);
    }
}
