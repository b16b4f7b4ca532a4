package id.sinergi.forum.domain.followup;

import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.followup.FollowUpStatus;
import id.sinergi.shared.api.RuleViolation;

/** There is no report to look at. */
public class FollowUpNotReported extends RuleViolation {
    private static final long serialVersionUID = 1;

    public FollowUpNotReported(FollowUpRef followUp, FollowUpStatus status) {
        super(followUp, status);
    }
}
