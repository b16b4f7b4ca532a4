package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** A record that does not say who took part is not complete. */
public class ForumHasNoDelegations extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ForumHasNoDelegations(ForumRef forum) {
        super(forum);
    }
}
