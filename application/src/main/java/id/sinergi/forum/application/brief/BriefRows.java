package id.sinergi.forum.application.brief;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.brief.SeriesBrief;
import id.sinergi.shared.api.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what happened between two editions, from what is recorded now and from what was recorded then. */
public interface BriefRows {
    /**
     * The brief of an agency; null for the caller's own.
     *
     * <p>Empty when there is no such series or agency, or no edition that the caller may see has taken place.
     */
    Optional<SeriesBrief> brief(ForumSeriesRef series, AgencyRef agency, Caller caller, Moment now);

    /** Now, as a point in time and as the official date. */
    record Moment(Instant at, LocalDate day) {}
}
