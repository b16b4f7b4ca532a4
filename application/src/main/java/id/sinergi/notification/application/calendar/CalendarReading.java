package id.sinergi.notification.application.calendar;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.calendar.CalendarDeadline;
import id.sinergi.forum.api.calendar.CalendarDirectory;
import id.sinergi.forum.api.calendar.CalendarForum;
import id.sinergi.identity.api.Recipient;
import id.sinergi.identity.api.RecipientDirectory;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.api.calendar.CalendarContent;
import id.sinergi.notification.application.reply.ReplyLinkMaking;
import id.sinergi.notification.domain.calendar.Feed;
import id.sinergi.notification.domain.calendar.Feeds;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a calendar program reads under a secret address. */
@Stateless
public class CalendarReading {
    /** Older things are history, which the system itself shows. */
    private static final Period KEPT = Period.ofYears(1);

    @Inject
    Feeds feeds;

    @Inject
    RecipientDirectory recipients;

    @Inject
    CalendarDirectory calendars;

    @Inject
    ReplyLinkMaking replies;

    @Inject
    Clock clock;

    /** Whoever has the address reads what its owner may see now; empty when it is nobody's or the account is disabled. */
    @Permit(Permission.ANYONE)
    public Optional<CalendarContent> read(Token token) {
        Optional<Feed> feed = feeds.find(token);
        Optional<Recipient> owner = feed.map(Feed::account).flatMap(recipients::find);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        feeds.read(feed.get().id(), clock.instant());
        return Optional.of(content(feed.get(), token, owner.get()));
    }

    /**
     * Since when the address shows what has this hash, to the second as programs are told. An entry that has gone counts
     * as a change, which no time of a record would say. Empty when the address is nobody's.
     */
    @Permit(Permission.ANYONE)
    public Optional<Instant> shownSince(Token token, String hash) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return feeds.find(token).map(feed -> feeds.shownSince(feed.id(), hash, now));
    }

    private CalendarContent content(Feed feed, Token token, Recipient owner) {
        Caller person = new Caller(owner.account(), "-", owner.role(), owner.agency());
        Optional<ForumSeriesRef> series = feed.series();
        Instant since = clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
        List<CalendarForum> forums =
                series.map(each -> calendars.editions(each, person)).orElseGet(() -> calendars.forums(person, since));
        List<CalendarDeadline> deadlines = series.isPresent()
                ? List.of()
                : calendars.deadlines(person, since.atZone(ZoneOffset.UTC).toLocalDate());
        return new CalendarContent(
                series.flatMap(calendars::name).orElse(null),
                owner.language(),
                forums,
                deadlines,
                answers(feed, token, owner, forums));
    }

    /** Only those who may register a delegation answer for their agency. */
    private Map<String, Token> answers(Feed feed, Token token, Recipient owner, List<CalendarForum> forums) {
        return Permission.DELEGATION_REGISTER.grantedTo(owner.role())
                ? replies.ofFeed(feed, token, owner, forums)
                : Map.of();
    }
}
