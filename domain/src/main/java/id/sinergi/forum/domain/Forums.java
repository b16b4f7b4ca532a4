package id.sinergi.forum.domain;

import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesId;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;

/** All forums. */
public interface Forums {
    /**
     * The forum with this reference, for change: until the transaction ends nobody else changes it.
     *
     * @throws id.sinergi.shared.api.NotFound when there is none
     */
    Forum get(ForumRef ref);

    /** As {@link #get(ForumRef)}, by key. */
    Forum get(ForumId id);

    /** The forum with this item on its agenda, for change. */
    Forum ofItem(UUID item);

    void add(Forum forum);

    /** The next free reference of a year; given once, also to transactions that run side by side. */
    ForumRef nextRef(Year year);

    /** The edition of a series on a day, cancelled ones aside. */
    Optional<ForumRef> editionOn(ForumSeriesId series, LocalDate day);
}
