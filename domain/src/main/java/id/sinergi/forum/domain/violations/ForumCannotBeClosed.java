package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.shared.api.RuleViolation;

/** Only a forum that was held can be closed. */
public class ForumCannotBeClosed extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ForumCannotBeClosed(ForumRef forum, ForumStatus status) {
        super(forum, status);
    }
}
