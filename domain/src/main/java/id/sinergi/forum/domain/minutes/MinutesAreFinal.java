package id.sinergi.forum.domain.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** Final minutes never change; a correction is a protocol of its own. */
public class MinutesAreFinal extends RuleViolation {
    private static final long serialVersionUID = 1;

    public MinutesAreFinal(ForumRef forum) {
        super(forum);
    }
}
