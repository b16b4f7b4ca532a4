package id.sinergi.forum.domain.series;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.RuleViolation;

/** Only an edition of the series takes up what was proposed for it. */
public class ForumNotOfSeries extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ForumNotOfSeries(ForumRef forum) {
        super(forum);
    }
}
