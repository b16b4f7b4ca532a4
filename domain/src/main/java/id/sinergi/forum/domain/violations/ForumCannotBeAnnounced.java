package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.shared.api.RuleViolation;

/** Only a draft can be announced. */
public class ForumCannotBeAnnounced extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ForumCannotBeAnnounced(ForumRef forum, ForumStatus status) {
        super(forum, status);
    }
}
