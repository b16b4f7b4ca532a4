package id.sinergi.notification.application.calendar;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.calendar.CalendarDirectory;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.api.calendar.FeedRef;
import id.sinergi.notification.api.calendar.FeedRow;
import id.sinergi.notification.domain.calendar.Feed;
import id.sinergi.notification.domain.calendar.Feeds;
import id.sinergi.notification.domain.reply.ReplyLinks;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people do with the secret addresses of their calendars. */
@Stateless
public class OwnCalendars {
    @Inject
    Feeds feeds;

    @Inject
    FeedRows rows;

    @Inject
    CalendarDirectory calendars;

    @Inject
    ReplyLinks replies;

    @Inject
    Clock clock;

    /** Somebody looks at the addresses they have. */
    @Permit(Permission.OWN_NOTICE)
    public List<FeedRow> list() {
        return rows.list(CurrentCaller.get().account());
    }

    /**
     * Somebody has an address made; where there is one already, the new one takes its place. The token is in the answer
     * and nowhere else.
     *
     * @param series null for their own calendar
     * @throws NotFound when there is no such series
     */
    @Permit(Permission.OWN_ACCOUNT)
    public Token make(ForumSeriesRef series) {
        if (series != null && calendars.name(series).isEmpty()) {
            throw new NotFound(series.value());
        }
        UUID account = CurrentCaller.get().account();
        Token token = Token.create();
        Instant now = clock.instant();
        Optional<Feed> known = feeds.find(account, series);
        known.ifPresent(feed -> {
            feed.renew(token, now);
            replies.revokeOfFeed(feed.id(), now);
        });
        if (known.isEmpty()) {
            feeds.add(new Feed(account, series, token, now));
        }
        return token;
    }

    /**
     * Somebody takes an address of theirs away; nobody reads there any more.
     *
     * @throws NotFound when they have none of that reference
     */
    @Permit(Permission.OWN_ACCOUNT)
    public void revoke(FeedRef feed) {
        Feed found = feeds.find(feed.id(), CurrentCaller.get().account()).orElseThrow(() -> new NotFound(feed.value()));
        replies.revokeOfFeed(found.id(), clock.instant());
        feeds.remove(found);
    }
}
