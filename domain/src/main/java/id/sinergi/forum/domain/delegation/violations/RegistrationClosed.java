package id.sinergi.forum.domain.delegation.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** The forum takes no more registrations: the deadline has passed, or it is not announced or over. */
public class RegistrationClosed extends RuleViolation {
    private static final long serialVersionUID = 1;

    public RegistrationClosed(ForumRef forum) {
        super(forum);
    }
}
