package id.sinergi.forum.domain;

import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.forum.api.ForumSeriesRef;

/** All series of forums. */
public interface ForumSeriesList {
    /**
     * The series with this reference, for change: until the transaction ends nobody else changes it.
     *
     * @throws id.sinergi.shared.api.NotFound when there is none
     */
    ForumSeries get(ForumSeriesRef ref);

    /** As {@link #get(ForumSeriesRef)}, by key. */
    ForumSeries get(ForumSeriesId id);

    void add(ForumSeries series);

    /** The next free reference; given once, also to transactions that run side by side. */
    ForumSeriesRef nextRef();
}
