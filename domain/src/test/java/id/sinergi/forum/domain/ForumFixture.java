package id.sinergi.forum.domain;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.domain.series.Pace;
import id.sinergi.shared.api.Bilingual;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The forum of Balikpapan, 11 October 2022, at every point of its life. */
public final class ForumFixture {
    public static final AgencyId KEMLU = agency("K17");
    public static final AgencyId PASER = agency("PEMDA-64.01");
    public static final LocalDate DAY = LocalDate.of(2022, 10, 11);
    static final Instant BEFORE = Instant.parse("2022-09-01T00:00:00Z");
    static final Instant AFTER = Instant.parse("2022-10-12T00:00:00Z");
    static final ForumRef REF = ForumRef.of(2022, 1);

    private ForumFixture() {}

    public static AgencyId agency(String ref) {
        return new AgencyId(UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8)));
    }

    static ForumPlan planOn(LocalDate day) {
        LocalDateTime nine = day.atTime(9, 0);
        return new ForumPlan(
                text("Forum Koordinasi"),
                new ForumPeriod(nine, nine.plusHours(7), "Asia/Makassar"),
                "Ballroom Hotel Novotel",
                "Balikpapan");
    }

    static Forum draft() {
        return Forum.schedule(REF, KEMLU, planOn(DAY));
    }

    static Forum announced() {
        Forum forum = draft();
        forum.announce(BEFORE);
        return forum;
    }

    public static Forum held() {
        Forum forum = announced();
        forum.hold(AFTER);
        return forum;
    }

    static Forum closed() {
        Forum forum = held();
        forum.delegations().admit(PASER, List.of());
        forum.close(containing(1));
        return forum;
    }

    static Forum cancelled() {
        Forum forum = announced();
        forum.cancel("Bencana alam");
        return forum;
    }

    static ForumSeries series(Rhythm rhythm) {
        return ForumSeries.open(new ForumSeriesRef("SER-0001"), KEMLU, text("Forum Koordinasi"), Pace.of(rhythm));
    }

    static AgendaTopic topic(String title) {
        return new AgendaTopic(text(title), text(null), KEMLU, null, Set.of());
    }

    public static Paragraph paragraph(DecisionKind kind, LocalDate due, AgencyId... responsible) {
        return new Paragraph(text("Forum diadakan berkala"), kind, Set.of(responsible), due, Set.of(), null);
    }

    public static Decision decision(DecisionKind kind) {
        return held().record(paragraph(kind, null), containing(0));
    }

    /** A record with that many paragraphs in it. */
    public static Decisions containing(int paragraphs) {
        return new DecisionsFixture(paragraphs);
    }

    public static Bilingual text(String indonesian) {
        return new Bilingual(indonesian, null);
    }
}
