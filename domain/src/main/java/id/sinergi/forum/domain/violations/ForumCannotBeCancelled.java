package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.shared.api.RuleViolation;

/** What has taken place cannot be cancelled any more. */
public class ForumCannotBeCancelled extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ForumCannotBeCancelled(ForumRef forum, ForumStatus status) {
        super(forum, status);
    }
}
