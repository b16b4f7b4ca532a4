package id.sinergi.forum.domain.delegation.violations;

import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.shared.api.RuleViolation;

/** From where an invitation stands it cannot become that. */
public class InvitationCannotBecome extends RuleViolation {
    private static final long serialVersionUID = 1;

    public InvitationCannotBecome(InvitationStatus now, InvitationStatus wanted) {
        super(now, wanted);
    }
}
