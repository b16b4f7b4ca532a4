package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** A record without a single paragraph is not complete. */
public class ForumHasNoDecisions extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ForumHasNoDecisions(ForumRef forum) {
        super(forum);
    }
}
