package id.sinergi.forum.domain.followup;

import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.shared.api.RuleViolation;

/** Who reported does not judge the report. */
public class ReporterCannotReview extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ReporterCannotReview(FollowUpRef followUp) {
        super(followUp);
    }
}
