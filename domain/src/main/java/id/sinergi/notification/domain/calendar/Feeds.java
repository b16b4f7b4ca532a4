package id.sinergi.notification.domain.calendar;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.identity.api.Token;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All secret addresses of calendars. */
public interface Feeds {
    void add(Feed feed);

    void remove(Feed feed);

    Optional<Feed> find(Token token);

    Optional<Feed> find(UUID feed, UUID account);

    /** The one of a series, or of the person's own calendar when there is no series. */
    Optional<Feed> find(UUID account, ForumSeriesRef series);

    /** Since when it shows what has this hash; from now on when it showed something else before. */
    Instant shownSince(UUID feed, String hash, Instant now);

    /** Notes that a program has read it, to the hour. */
    void read(UUID feed, Instant at);
}
