package id.sinergi.forum.domain.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** A correction says what should stand in the minutes. */
public class CorrectionSaysNothing extends RuleViolation {
    private static final long serialVersionUID = 1;

    public CorrectionSaysNothing(ForumRef forum) {
        super(forum);
    }
}
