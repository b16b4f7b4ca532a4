package id.sinergi.forum.domain.delegation.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** Only invited agencies send delegations. */
public class AgencyNotInvited extends RuleViolation {
    private static final long serialVersionUID = 1;

    public AgencyNotInvited(ForumRef forum) {
        super(forum);
    }
}
