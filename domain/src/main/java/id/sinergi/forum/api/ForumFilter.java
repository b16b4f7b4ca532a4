package id.sinergi.forum.api;

import id.sinergi.agency.api.AgencyRef;
import java.time.LocalDate;

/**
 * Which forums are wanted; null means any.
 *
 * @param q words that occur in reference, title, venue or city
 * @param participant an agency that hosts or takes part
 * @param from the first day, or later
 * @param until the first day, or earlier
 */
public record ForumFilter(
        String q,
        ForumStatus status,
        AgencyRef host,
        ForumSeriesRef series,
        AgencyRef participant,
        LocalDate from,
        LocalDate until) {
    public static final ForumFilter ALL = new ForumFilter(null, null, null, null, null, null, null);
}
