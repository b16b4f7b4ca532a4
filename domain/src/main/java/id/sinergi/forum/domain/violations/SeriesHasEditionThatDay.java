package id.sinergi.forum.domain.violations;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.shared.api.RuleViolation;
import java.time.LocalDate;

/** A series has at most one edition on a day. */
public class SeriesHasEditionThatDay extends RuleViolation {
    private static final long serialVersionUID = 1;

    public SeriesHasEditionThatDay(ForumSeriesRef series, LocalDate day, ForumRef edition) {
        super(series, day, edition);
    }
}
