package id.sinergi.bench.data;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The paragraphs of a forum. */
final class Decisions {
    private static final List<String> KINDS =
            List.of("DECISION", "DECISION", "DECISION", "RECOMMENDATION", "RECOMMENDATION", "REQUEST", "NOTED");
    private static final List<String> LATER =
            List.of("IMPLEMENTED", "IMPLEMENTED", "IMPLEMENTED", "IN_PROGRESS", "OPEN", "LAPSED", "WITHDRAWN");
    private static final Set<String> EXPLAINED = Set.of("LAPSED", "WITHDRAWN");

    private final Reference reference;
    private final Lot lot;
    private final Wordings words;
    private final Inserts inserts;
    private int written;

    Decisions(Reference reference, Lot lot, Inserts inserts) throws SQLException {
        this.reference = reference;
        this.lot = lot;
        this.words = new Wordings(lot);
        this.inserts = inserts;
        inserts.table(
                "decision",
                "id, forum_id, host_id, number, ref, decided_on, text_id, text_en, kind, due_on, status, status_reason, proof_kind,"
                        + " proof_on, proof_title, proof_issuer, version, changed_by");
        inserts.table("decision_search", "decision_id, text");
        inserts.table("decision_actor", "decision_id, agency_id");
        inserts.table("decision_theme", "decision_id, theme_code");
    }

    /** A forum that decided something. */
    record Decided(UUID id, UUID host, String ref, Instant begun, LocalDate day) {}

    void add(Decided forum, int count) throws SQLException {
        for (int number = 1; number <= count; number++) {
            UUID id = lot.key(forum.begun().plusSeconds(30L * number));
            String text = words.paragraph(lot.skewed(reference.agencies()).name()) + words.seldom(++written);
            String english = lot.inPercent(30) ? "Translation: " + text : null;
            String kind = lot.of(KINDS);
            boolean asks = !"NOTED".equals(kind);
            String status = asks ? status(forum.day()) : "NO_ACTION";
            boolean proven = "IMPLEMENTED".equals(status);
            inserts.row(
                    "decision",
                    id,
                    forum.id(),
                    forum.host(),
                    number,
                    "DEC-" + forum.ref().substring("FRM-".length()) + "/" + number,
                    forum.day(),
                    text,
                    english,
                    kind,
                    asks && lot.inPercent(80) ? forum.day().plusDays(lot.between(14, 360)) : null,
                    status,
                    EXPLAINED.contains(status) ? "Sudah diatur dalam rencana kerja lain." : null,
                    proven ? "DOCUMENT" : null,
                    proven ? forum.day().plusDays(90) : null,
                    proven ? "Laporan pelaksanaan" : null,
                    proven ? "Sekretariat" : null,
                    0,
                    reference.author());
            inserts.row("decision_search", id, english == null ? text : text + "\n" + english);
            addLabels(id, asks);
        }
    }

    private String status(LocalDate day) {
        return day.isBefore(LocalDate.now(ZoneOffset.UTC).minusYears(1)) || lot.inPercent(30) ? lot.of(LATER) : "OPEN";
    }

    private void addLabels(UUID id, boolean asks) throws SQLException {
        Set<UUID> actors = new LinkedHashSet<>();
        Set<String> themes = new LinkedHashSet<>();
        for (int i = asks ? lot.between(1, 3) : 0; i > 0; i--) {
            actors.add(lot.skewed(reference.agencies()).id());
        }
        for (int i = lot.between(0, 2); i > 0; i--) {
            themes.add(lot.skewed(reference.themes()));
        }
        for (UUID actor : actors) {
            inserts.row("decision_actor", id, actor);
        }
        for (String theme : themes) {
            inserts.row("decision_theme", id, theme);
        }
    }
}
