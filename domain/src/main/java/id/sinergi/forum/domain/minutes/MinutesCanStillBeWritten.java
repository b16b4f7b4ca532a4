package id.sinergi.forum.domain.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** What is not final is not corrected but written. */
public class MinutesCanStillBeWritten extends RuleViolation {
    private static final long serialVersionUID = 1;

    public MinutesCanStillBeWritten(ForumRef forum) {
        super(forum);
    }
}
