package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.shared.api.RuleViolation;

/** A closed or cancelled forum stands as it is. */
public class ForumCannotBeEdited extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ForumCannotBeEdited(ForumRef forum, ForumStatus status) {
        super(forum, status);
    }
}
