package id.sinergi.forum.domain.followup;

import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.followup.FollowUpStatus;
import id.sinergi.shared.api.RuleViolation;

/** What has been reported or is over stays as it was asked. */
public class FollowUpCannotBeChanged extends RuleViolation {
    private static final long serialVersionUID = 1;

    public FollowUpCannotBeChanged(FollowUpRef followUp, FollowUpStatus status) {
        super(followUp, status);
    }
}
