package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** An agency sends one delegation to a forum. */
public class AgencyAlreadyTakesPart extends RuleViolation {
    private static final long serialVersionUID = 1;

    public AgencyAlreadyTakesPart(ForumRef forum) {
        super(forum);
    }
}
