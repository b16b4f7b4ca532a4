package id.sinergi.forum.domain.delegation.violations;

import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.shared.api.RuleViolation;

/** The host has not let this delegation come, so nobody of it is let in. */
public class DelegationNotApproved extends RuleViolation {
    private static final long serialVersionUID = 1;

    public DelegationNotApproved(String person, InvitationStatus status) {
        super(person, status);
    }
}
