package id.sinergi.bench.data;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** One forum as large as they come: its page must hold it. */
final class GrandForum {
    private static final int ITEMS = 60;
    private static final int DELEGATIONS = 100;
    private static final int EACH = 3;
    private static final int DECISIONS = 120;

    private final Reference reference;
    private final Lot lot;
    private final Wordings words;
    private final Inserts inserts;

    GrandForum(Reference reference, Lot lot, Inserts inserts) {
        this.reference = reference;
        this.lot = lot;
        this.words = new Wordings(lot);
        this.inserts = inserts;
    }

    /** Writes it down as closed, a month ago. */
    void write(String ref, LocalDate day, Decisions decisions) throws SQLException {
        Instant starts = day.atTime(1, 0).toInstant(ZoneOffset.UTC);
        UUID id = lot.key(starts.minusSeconds(40L * 86_400));
        UUID host = reference.agencies().get(0).id();
        inserts.row(
                "forum",
                id,
                ref,
                host,
                null,
                words.title(),
                "Grand coordination forum on foreign cooperation",
                Forums.utc(starts),
                Forums.utc(starts.plusSeconds(3 * 86_400L)),
                "Asia/Makassar",
                "Balai Sidang",
                "Denpasar",
                "CLOSED",
                Forums.utc(starts.minusSeconds(20L * 86_400)),
                null,
                null,
                0,
                reference.author());
        writeAgenda(id, starts);
        writeDelegations(id, starts);
        decisions.add(new Decisions.Decided(id, host, ref, starts, day), DECISIONS);
    }

    private void writeAgenda(UUID forum, Instant starts) throws SQLException {
        for (int position = 1; position <= ITEMS; position++) {
            UUID id = lot.key(starts.minusSeconds(30L * 86_400 - position));
            UUID owner = lot.skewed(reference.agencies()).id();
            inserts.row("agenda_item", id, forum, position, words.item(), owner, 15, 0, reference.author());
            inserts.row("agenda_item_theme", id, lot.skewed(reference.themes()));
        }
    }

    private void writeDelegations(UUID forum, Instant starts) throws SQLException {
        for (Reference.Agency agency : reference.agencies().subList(0, DELEGATIONS)) {
            UUID id = lot.key(starts);
            inserts.row("forum_participant", id, forum, agency.id(), 0, reference.author());
            for (int position = 0; position < EACH; position++) {
                inserts.row("forum_attendee", id, position, words.person(), words.function());
            }
        }
    }
}
