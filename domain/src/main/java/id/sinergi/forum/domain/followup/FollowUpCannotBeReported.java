package id.sinergi.forum.domain.followup;

import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.followup.FollowUpStatus;
import id.sinergi.shared.api.RuleViolation;

/** Only what still has to be done can be reported. */
public class FollowUpCannotBeReported extends RuleViolation {
    private static final long serialVersionUID = 1;

    public FollowUpCannotBeReported(FollowUpRef followUp, FollowUpStatus status) {
        super(followUp, status);
    }
}
