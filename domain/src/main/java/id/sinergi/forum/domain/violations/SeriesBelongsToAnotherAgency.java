package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.shared.api.RuleViolation;

/** A forum is an edition of a series of its own host only. */
public class SeriesBelongsToAnotherAgency extends RuleViolation {
    private static final long serialVersionUID = 1;

    public SeriesBelongsToAnotherAgency(ForumSeriesRef series) {
        super(series);
    }
}
