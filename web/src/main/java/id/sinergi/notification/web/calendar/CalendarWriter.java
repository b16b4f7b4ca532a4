package id.sinergi.notification.web.calendar;

import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.calendar.CalendarDeadline;
import id.sinergi.forum.api.calendar.CalendarForum;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.api.calendar.CalendarContent;
import id.sinergi.notification.web.reply.ReplyAddresses;
import id.sinergi.shared.web.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes calendars as RFC 5545 has them. The same records give the same bytes, so that a program can be told that nothing
 * has changed: every stamp is the time at which the record became what it is.
 */
final class CalendarWriter {
    private static final String REFRESH = Duration.ofHours(1).toString();

    private final String baseUrl;

    /** @param baseUrl what addresses in the calendar begin with, without a slash at the end */
    CalendarWriter(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    byte[] write(CalendarContent content) {
        Words words = new Words(content);
        List<CalendarComponent> components = new ArrayList<>(Zones.of(content.forums()));
        content.forums().forEach(forum -> components.add(event(forum, words)));
        content.deadlines().forEach(deadline -> components.add(event(deadline, words)));
        Calendar calendar = new Calendar(new PropertyList(head(words)), new ComponentList<>(components));
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Property> head(Words words) {
        return List.of(
                new ProdId("-//Sinergi//Calendar 1//" + words.code().toUpperCase(java.util.Locale.ROOT)),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", words.name()),
                new XProperty("X-PUBLISHED-TTL", REFRESH));
    }

    private VEvent event(CalendarForum forum, Words words) {
        URI page = URI.create(baseUrl + "/forums/" + forum.ref());
        return new VEvent(new PropertyList(List.of(
                uid(forum.ref()),
                new DtStamp(seconds(forum.changedAt())),
                new LastModified(seconds(forum.changedAt())),
                new Sequence(forum.version()),
                new DtStart<>(forum.starts().atZone(forum.zone())),
                new DtEnd<>(forum.ends().atZone(forum.zone())),
                new Summary(words.of(forum.title())),
                new Location(forum.venue() + ", " + forum.city()),
                new Description(words.about(forum, page) + invitation(forum, words)),
                new Url(page),
                status(forum.status()))));
    }

    /**
     * The answer stands in words: a calendar that is published must not name attendees (RFC 5545, 3.8.4.1), and nobody
     * would take their answer from it.
     */
    private String invitation(CalendarForum forum, Words words) {
        Optional<Token> secret = words.secret(forum);
        return words.answer(forum)
                + secret.map(each -> "\n" + words.text("calendar.reply") + "\n" + baseUrl + ReplyAddresses.of(each))
                        .orElse("");
    }

    private VEvent event(CalendarDeadline deadline, Words words) {
        String place = deadline.ref().startsWith("DEC-") ? "/decisions/" : "/follow-ups/";
        URI page = URI.create(baseUrl + place + deadline.ref());
        return new VEvent(new PropertyList(List.of(
                uid(deadline.ref()),
                new DtStamp(seconds(deadline.changedAt())),
                new LastModified(seconds(deadline.changedAt())),
                new Sequence(deadline.version()),
                new DtStart<>(deadline.day()),
                new Summary(words.due(deadline)),
                new Description(words.of(deadline.text()) + "\n" + page),
                new Url(page),
                ImmutableTransp.TRANSPARENT,
                ImmutableStatus.VEVENT_CONFIRMED)));
    }

    private static Uid uid(String ref) {
        return new Uid(ref + "@sinergi");
    }

    private static Status status(ForumStatus status) {
        return switch (status) {
            case DRAFT -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
            case ANNOUNCED, HELD, CLOSED -> ImmutableStatus.VEVENT_CONFIRMED;
        };
    }

    private static Instant seconds(Instant moment) {
        return moment.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    /** What a calendar says in its reader's language. */
    private static final class Words {
        private final CalendarContent content;
        private final Text text;

        Words(CalendarContent content) {
            this.content = content;
            this.text = Text.in(id.sinergi.shared.web.Language.of(code(content)));
        }

        private static String code(CalendarContent content) {
            return content.language().code();
        }

        String code() {
            return code(content);
        }

        Optional<Token> secret(CalendarForum forum) {
            return Optional.ofNullable(content.replies().get(forum.ref()));
        }

        String answer(CalendarForum forum) {
            boolean answered = forum.asked() != null && forum.asked().answer() != null;
            return answered
                    ? "\n"
                            + text(
                                    "calendar.answer",
                                    text.get("Reply." + forum.asked().answer().name()))
                    : "";
        }

        String text(String key, Object... facts) {
            return facts.length == 0 ? text.get(key) : text.get(key, List.of(facts));
        }

        String name() {
            return content.name() == null ? text.get("calendar.own") : of(content.name());
        }

        String of(id.sinergi.shared.api.Bilingual both) {
            return both.in(code());
        }

        String due(CalendarDeadline deadline) {
            return text.get("calendar.due", List.of(of(deadline.text())));
        }

        String about(CalendarForum forum, URI page) {
            String reason =
                    forum.cancelReason() == null ? "" : text.get("notice.reason", List.of(forum.cancelReason())) + "\n";
            return of(forum.host()) + "\n" + reason + page;
        }
    }
}
