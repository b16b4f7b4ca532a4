package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.shared.api.RuleViolation;

/** Only a forum that was announced can be held. */
public class ForumCannotBeHeld extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ForumCannotBeHeld(ForumRef forum, ForumStatus status) {
        super(forum, status);
    }
}
