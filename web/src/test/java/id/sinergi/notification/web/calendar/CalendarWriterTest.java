package id.sinergi.notification.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.calendar.CalendarDeadline;
import id.sinergi.forum.api.calendar.CalendarForum;
import id.sinergi.forum.api.calendar.CalendarForum.Asking;
import id.sinergi.forum.api.reply.Reply;
import id.sinergi.identity.api.Language;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.api.calendar.CalendarContent;
import id.sinergi.shared.api.Bilingual;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

/** Calendars as a program reads them that somebody else has written. */
class CalendarWriterTest {
    private static final Instant CHANGED = Instant.parse("2026-11-01T03:04:05.678Z");
    private static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");

    private final CalendarWriter writer = new CalendarWriter("https://sinergi.example.go.id");

    private static CalendarForum forum(String ref, String starts, ZoneId zone, ForumStatus status, int version) {
        Instant from = LocalDateTime.parse(starts).atZone(zone).toInstant();
        return new CalendarForum(
                ref,
                new Bilingual("Forum; pangan, gizi\nBEGIN:VEVENT dan \\ lumbung", "Food forum"),
                new Bilingual("Kementerian Luar Negeri", "Ministry of Foreign Affairs"),
                status,
                from,
                from.plus(Duration.ofHours(7)),
                zone,
                "Ballroom, lantai 2",
                "Balikpapan",
                status == ForumStatus.CANCELLED ? "Bencana alam" : null,
                version,
                CHANGED,
                null);
    }

    private static CalendarContent content(CalendarForum... forums) {
        return new CalendarContent(null, Language.ID, List.of(forums), List.of(), Map.of());
    }

    private Calendar read(CalendarContent content) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(writer.write(content)));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar;
    }

    private VEvent only(CalendarForum forum) throws Exception {
        return events(read(content(forum))).get(0);
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse(null);
    }

    private static Instant start(VEvent event) {
        DtStart<Temporal> start =
                event.<DtStart<Temporal>>getProperty(Property.DTSTART).orElseThrow();
        return Instant.from(start.getDate());
    }

    @Test
    void a_forum_is_where_and_when_it_is() throws Exception {
        VEvent event = only(forum("FRM-2026-0001", "2026-12-01T09:00", MAKASSAR, ForumStatus.ANNOUNCED, 3));

        assertThat(value(event, Property.UID)).isEqualTo("FRM-2026-0001@sinergi");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Forum; pangan, gizi\nBEGIN:VEVENT dan \\ lumbung");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Ballroom, lantai 2, Balikpapan");
        assertThat(value(event, Property.URL)).isEqualTo("https://sinergi.example.go.id/forums/FRM-2026-0001");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(start(event)).isEqualTo(Instant.parse("2026-12-01T01:00:00Z"));
        assertThat(event.getProperty(Property.DTSTART).orElseThrow().toString()).contains("TZID=Asia/Makassar");
    }

    @Test
    void a_forum_that_moved_has_the_same_name_and_a_higher_sequence() throws Exception {
        VEvent before = only(forum("FRM-2026-0001", "2026-12-01T09:00", MAKASSAR, ForumStatus.ANNOUNCED, 3));
        VEvent after = only(forum("FRM-2026-0001", "2026-12-02T09:00", MAKASSAR, ForumStatus.ANNOUNCED, 4));

        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(Integer.parseInt(value(after, Property.SEQUENCE)))
                .isGreaterThan(Integer.parseInt(value(before, Property.SEQUENCE)));
        assertThat(start(after)).isEqualTo(start(before).plus(Duration.ofDays(1)));
    }

    @Test
    void what_was_cancelled_stays_as_cancelled_and_a_draft_is_tentative() throws Exception {
        VEvent cancelled = only(forum("FRM-2026-0001", "2026-12-01T09:00", MAKASSAR, ForumStatus.CANCELLED, 5));
        VEvent draft = only(forum("FRM-2026-0001", "2026-12-01T09:00", MAKASSAR, ForumStatus.DRAFT, 1));

        assertThat(value(cancelled, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(cancelled, Property.DESCRIPTION)).contains("Bencana alam");
        assertThat(value(draft, Property.STATUS)).isEqualTo("TENTATIVE");
    }

    @Test
    void who_is_invited_finds_the_answer_on_record_and_where_to_change_it() throws Exception {
        CalendarForum plain = forum("FRM-2026-0001", "2026-12-01T09:00", MAKASSAR, ForumStatus.ANNOUNCED, 3);
        CalendarForum asking = new CalendarForum(
                plain.ref(),
                plain.title(),
                plain.host(),
                plain.status(),
                plain.starts(),
                plain.ends(),
                plain.zone(),
                plain.venue(),
                plain.city(),
                null,
                plain.version(),
                CHANGED,
                new Asking(true, Reply.UNSURE));
        Token secret = Token.create();
        CalendarContent content =
                new CalendarContent(null, Language.EN, List.of(asking), List.of(), Map.of("FRM-2026-0001", secret));

        VEvent event = events(read(content)).get(0);

        assertThat(value(event, Property.DESCRIPTION))
                .contains("Not sure yet", "https://sinergi.example.go.id/reply/" + secret.reveal());
        assertThat(value(only(plain), Property.DESCRIPTION)).doesNotContain("/reply/");
        assertThat(event.getProperty(Property.ATTENDEE)).isEmpty();
    }

    @Test
    void a_series_that_moves_across_time_zones_keeps_the_clock_of_each_place() throws Exception {
        ZoneId jayapura = ZoneId.of("Asia/Jayapura");
        ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");
        Calendar calendar = read(content(
                forum("FRM-2026-0001", "2026-03-27T09:00", amsterdam, ForumStatus.ANNOUNCED, 1),
                forum("FRM-2026-0002", "2026-03-30T09:00", amsterdam, ForumStatus.ANNOUNCED, 1),
                forum("FRM-2026-0003", "2026-06-01T09:00", jayapura, ForumStatus.ANNOUNCED, 1),
                forum("FRM-2026-0004", "2026-06-01T09:00", MAKASSAR, ForumStatus.ANNOUNCED, 1)));

        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(3);
        assertThat(events(calendar))
                .extracting(CalendarWriterTest::start)
                .containsExactly(
                        Instant.parse("2026-03-27T08:00:00Z"),
                        Instant.parse("2026-03-30T07:00:00Z"),
                        Instant.parse("2026-06-01T00:00:00Z"),
                        Instant.parse("2026-06-01T01:00:00Z"));
        String summer = calendar.getComponents(Component.VTIMEZONE).stream()
                .map(Object::toString)
                .filter(zone -> zone.contains("Europe/Amsterdam"))
                .findFirst()
                .orElseThrow();
        assertThat(summer).contains("BEGIN:STANDARD", "BEGIN:DAYLIGHT", "20260329T020000", "+0100", "+0200");
    }

    @Test
    void a_forum_over_midnight_ends_on_the_next_day() throws Exception {
        VEvent event = only(forum("FRM-2026-0001", "2026-12-01T20:00", MAKASSAR, ForumStatus.ANNOUNCED, 1));

        DtEnd<Temporal> end = event.<DtEnd<Temporal>>getProperty(Property.DTEND).orElseThrow();
        assertThat(LocalDate.from(end.getDate())).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void what_is_due_takes_the_whole_day_and_no_time() throws Exception {
        CalendarDeadline deadline = new CalendarDeadline(
                "DEC-2026-0001/2", new Bilingual("Bangun lumbung", null), LocalDate.of(2026, 12, 31), 2, CHANGED);
        VEvent event = events(read(new CalendarContent(null, Language.EN, List.of(), List.of(deadline), Map.of())))
                .get(0);

        assertThat(event.getProperty(Property.DTSTART).orElseThrow().toString().strip())
                .isEqualTo("DTSTART;VALUE=DATE:20261231");
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(value(event, Property.SUMMARY)).contains("Bangun lumbung");
        assertThat(value(event, Property.URL)).endsWith("/decisions/DEC-2026-0001/2");
    }

    @Test
    void the_same_records_give_the_same_bytes_in_short_lines() {
        CalendarContent content =
                content(forum("FRM-2026-0001", "2026-12-01T09:00", MAKASSAR, ForumStatus.ANNOUNCED, 1));

        byte[] first = writer.write(content);

        assertThat(writer.write(content)).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8).split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void two_thousand_events_are_written_in_no_time() {
        List<CalendarForum> forums = IntStream.range(0, 2_000)
                .mapToObj(day -> forum(
                        "FRM-2026-" + day,
                        LocalDate.of(2024, 1, 1).plusDays(day % 900) + "T09:00",
                        MAKASSAR,
                        ForumStatus.ANNOUNCED,
                        1))
                .toList();
        CalendarContent content = new CalendarContent(null, Language.ID, forums, List.of(), Map.of());
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < 8; round++) {
            long begun = System.nanoTime();
            assertThat(writer.write(content).length).isGreaterThan(500_000);
            fastest = Math.min(fastest, System.nanoTime() - begun);
        }

        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(200));
    }
}
