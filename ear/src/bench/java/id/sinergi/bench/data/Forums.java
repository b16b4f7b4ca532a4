package id.sinergi.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Series and forums of many years, with agenda, delegations and decisions; a few forums decided much, most of them
 * little. Then one as large as they come, one that invites five hundred agencies, and what became of the decisions. Every
 * row obeys the rules of the system.
 */
public final class Forums {
    private static final int SERIES = 120;
    private static final int YEARS = 16;
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final List<String> RHYTHMS = List.of("YEARLY", "YEARLY", "HALF_YEARLY", "QUARTERLY", "IRREGULAR");

    private final Connection connection;
    private final Reference reference;
    private final Lot lot;
    private final Wordings words;
    private final Inserts inserts;
    private final Decisions decisions;
    private final Officers officers;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final List<Series> series = new ArrayList<>();

    private record Series(UUID id, Reference.Agency host, Set<LocalDate> days) {}

    /** A forum before it is written down. */
    private record Plan(LocalDate day, String status, double weight) {
        boolean decides() {
            return "HELD".equals(status) || "CLOSED".equals(status);
        }
    }

    private Forums(Connection connection, Inserts inserts, long seed) throws SQLException {
        this.connection = connection;
        this.reference = Reference.read(connection);
        this.lot = new Lot(seed);
        this.words = new Wordings(lot);
        this.inserts = inserts;
        inserts.table("forum_series", "id, ref, name_id, host_id, rhythm, version, changed_by");
        inserts.table(
                "forum",
                "id, ref, host_id, series_id, title_id, title_en, starts_at, ends_at, zone, venue, city, status,"
                        + " announced_at, cancel_reason, edition_on, version, changed_by");
        inserts.table("agenda_item", "id, forum_id, position, title_id, owner_id, minutes, version, changed_by");
        inserts.table("agenda_item_theme", "agenda_item_id, theme_code");
        inserts.table("forum_participant", "id, forum_id, agency_id, version, changed_by");
        inserts.table("forum_attendee", "participant_id, position, name, function_id");
        this.decisions = new Decisions(reference, lot, inserts);
        this.officers = new Officers(reference, lot, inserts);
    }

    /**
     * Writes them.
     *
     * @param connection of the owner of the tables, to a database that holds only what the system loads by itself
     */
    public static void write(Connection connection, int forums, int decisions, long seed) throws SQLException {
        try (Inserts inserts = new Inserts(connection)) {
            new Forums(connection, inserts, seed).write(forums, decisions);
        }
        Aftermath.write(connection, Reference.read(connection).author());
    }

    private void write(int forums, int wanted) throws SQLException {
        // Numbers that the demonstration's own records have taken stay theirs.
        Numbers.read(connection, numbers);
        writeSeries();
        List<Plan> plans = plans(forums);
        double all = plans.stream().filter(Plan::decides).mapToDouble(Plan::weight).sum();
        double due = 0;
        for (Plan plan : plans) {
            double before = due;
            due += plan.decides() ? plan.weight() * wanted / all : 0;
            writeForum(plan, (int) (Math.round(due) - Math.round(before)));
            inserts.sendIfMany();
        }
        LocalDate today = LocalDate.now(ZONE);
        LocalDate past = today.minusMonths(1);
        new GrandForum(reference, lot, inserts).write(ref(past), past, decisions);
        LocalDate ahead = today.plusMonths(1);
        officers.write(ref(ahead), ahead);
        inserts.send();
        Numbers.write(connection, numbers);
    }

    private int next(String sequence) {
        return numbers.merge(sequence, 1, Integer::sum);
    }

    private void writeSeries() throws SQLException {
        Instant at = LocalDate.now(ZONE).minusYears(YEARS).atStartOfDay(ZONE).toInstant();
        for (int i = 0; i < SERIES; i++) {
            Reference.Agency host = i < SERIES / 4 ? reference.agencies().get(0) : lot.skewed(reference.agencies());
            UUID id = lot.key(at.plusSeconds(i));
            series.add(new Series(id, host, new HashSet<>()));
            inserts.row(
                    "forum_series",
                    id,
                    "SER-%04d".formatted(next("SER")),
                    words.series(i, host.name()),
                    host.id(),
                    lot.of(RHYTHMS),
                    0,
                    reference.author());
        }
    }

    private List<Plan> plans(int count) {
        LocalDate today = LocalDate.now(ZONE);
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean ahead = lot.inPercent(4);
            LocalDate day = ahead ? today.plusDays(lot.between(7, 200)) : today.minusDays(lot.between(1, YEARS * 365));
            String status = ahead ? lot.inPercent(50) ? "DRAFT" : "ANNOUNCED" : past();
            plans.add(new Plan(day, status, lot.weight()));
        }
        plans.sort(Comparator.comparing(Plan::day));
        return plans;
    }

    private String past() {
        return lot.inPercent(3) ? "CANCELLED" : lot.inPercent(12) ? "HELD" : "CLOSED";
    }

    private void writeForum(Plan plan, int paragraphs) throws SQLException {
        Series edition = lot.inPercent(60) ? lot.skewed(series) : null;
        boolean inSeries = edition != null && edition.days().add(plan.day());
        Reference.Agency host = inSeries ? edition.host() : lot.skewed(reference.agencies());
        Instant starts = plan.day().atTime(LocalTime.of(lot.between(8, 10), 0)).atZone(ZONE).toInstant();
        UUID id = lot.key(starts.minusSeconds(40L * 86_400));
        String ref = ref(plan.day());
        boolean cancelled = "CANCELLED".equals(plan.status());
        inserts.row(
                "forum",
                id,
                ref,
                host.id(),
                inSeries ? edition.id() : null,
                words.title(),
                lot.inPercent(40) ? "Coordination forum on foreign cooperation" : null,
                utc(starts),
                utc(starts.plusSeconds(lot.between(3, 30) * 3600L)),
                ZONE.getId(),
                "Hotel Grand " + words.city(),
                words.city(),
                plan.status(),
                "DRAFT".equals(plan.status()) ? null : utc(starts.minusSeconds(20L * 86_400)),
                cancelled ? "Bersamaan dengan rapat koordinasi nasional." : null,
                inSeries && !cancelled ? plan.day() : null,
                0,
                reference.author());
        writeAgenda(id, starts, host);
        if (plan.decides()) {
            writeDelegations(id, starts);
            decisions.add(new Decisions.Decided(id, host.id(), ref, starts, plan.day()), paragraphs);
        }
    }

    private String ref(LocalDate day) {
        return "FRM-%d-%04d".formatted(day.getYear(), next("FRM-" + day.getYear()));
    }

    private void writeAgenda(UUID forum, Instant starts, Reference.Agency host) throws SQLException {
        int items = lot.between(3, 7);
        for (int position = 1; position <= items; position++) {
            UUID id = lot.key(starts.minusSeconds(30L * 86_400 - position));
            UUID owner = position == 1 ? host.id() : lot.skewed(reference.agencies()).id();
            inserts.row(
                    "agenda_item",
                    id,
                    forum,
                    position,
                    words.item(),
                    owner,
                    lot.between(2, 8) * 15,
                    0,
                    reference.author());
            inserts.row("agenda_item_theme", id, lot.skewed(reference.themes()));
        }
    }

    private void writeDelegations(UUID forum, Instant starts) throws SQLException {
        Set<UUID> agencies = new LinkedHashSet<>();
        for (int i = lot.between(4, 24); i > 0; i--) {
            agencies.add(lot.skewed(reference.agencies()).id());
        }
        for (UUID agency : agencies) {
            UUID id = lot.key(starts);
            inserts.row("forum_participant", id, forum, agency, 0, reference.author());
            int attendees = lot.between(1, 3);
            for (int position = 0; position < attendees; position++) {
                String name = lot.inPercent(80) ? words.person() : null;
                inserts.row("forum_attendee", id, position, name, words.function());
            }
        }
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
