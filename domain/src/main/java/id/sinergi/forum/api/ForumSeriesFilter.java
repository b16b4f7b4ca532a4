package id.sinergi.forum.api;

import id.sinergi.agency.api.AgencyRef;

/**
 * Which series are wanted; null means any.
 *
 * @param q words that occur in reference or name
 * @param overdue whether the next edition should have been held already
 */
public record ForumSeriesFilter(String q, AgencyRef host, Rhythm rhythm, Boolean overdue) {
    public static final ForumSeriesFilter ALL = new ForumSeriesFilter(null, null, null, null);
}
