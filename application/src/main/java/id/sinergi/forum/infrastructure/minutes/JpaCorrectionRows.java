package id.sinergi.forum.infrastructure.minutes;

import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.CorrectionDetails;
import id.sinergi.forum.api.minutes.CorrectionDetails.SectionLabel;
import id.sinergi.forum.api.minutes.CorrectionDetails.Verdict;
import id.sinergi.forum.api.minutes.CorrectionRef;
import id.sinergi.forum.api.minutes.CorrectionStatus;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.application.minutes.CorrectionRows;
import id.sinergi.forum.infrastructure.Visible;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaCorrectionRows implements CorrectionRows {
    private static final String CORRECTIONS = """
            SELECT c.ref, c.version, f.ref, f.title_id, f.title_en, f.zone, c.section_key, s.title_id, s.title_en,
                   s.text_id, s.text_en, c.text_id, c.text_en, c.reason, c.status, c.proposed_by, c.proposed_at,
                   e.ref, e.title_id, e.title_en, c.decided_at, c.decision_reason
            FROM minutes_correction c
            JOIN forum f ON f.id = c.forum_id
            JOIN minutes m ON m.forum_id = f.id
            JOIN minutes_section s ON s.minutes_id = m.id AND s.section_key = c.section_key
            LEFT JOIN forum e ON e.id = c.decided_in
            WHERE TRUE""";

    /** Editions of the caller's agency that are held now, and later than the forum whose minutes are wrong. */
    private static final String EDITIONS = """
            SELECT e.ref, e.title_id, e.title_en
            FROM minutes_correction c JOIN forum f ON f.id = c.forum_id
            JOIN forum e ON e.status = 'HELD' AND e.starts_at > f.starts_at
                 AND IF(f.series_id IS NULL, e.host_id = f.host_id, e.series_id = f.series_id)
            WHERE c.ref = ? AND c.status = 'PROPOSED' AND e.host_id = ? ORDER BY e.starts_at, e.id""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    PeopleDirectory people;

    @Override
    public List<CorrectionDetails> list(ForumRef forum, Caller caller) {
        return read(new Sql(CORRECTIONS).add("AND f.ref = ?", forum.value()), caller, List.of());
    }

    @Override
    public Optional<CorrectionDetails> details(CorrectionRef ref, Caller caller) {
        return read(new Sql(CORRECTIONS).add("AND c.ref = ?", ref.value()), caller, editions(ref, caller)).stream()
                .findFirst();
    }

    private List<ForumLabel> editions(CorrectionRef ref, Caller caller) {
        if (!caller.is(Role.COORDINATOR)) {
            return List.of();
        }
        return new Sql(EDITIONS, ref.value(), caller.agency())
                .list(entityManager, row -> new ForumLabel(row.text(0), row.bilingual(1)));
    }

    private List<CorrectionDetails> read(Sql corrections, Caller caller, List<ForumLabel> editions) {
        List<Proposed> found = corrections
                .add(Visible.forum(caller))
                .add("ORDER BY f.starts_at, c.number")
                .list(entityManager, row -> new Proposed(row, row.uuid(15)));
        Map<UUID, String> names = people.names(found.stream().map(Proposed::by).toList());
        return found.stream()
                .map(proposed -> details(proposed.row(), names.get(proposed.by()), editions))
                .toList();
    }

    private static CorrectionDetails details(Row row, String proposer, List<ForumLabel> editions) {
        SectionKey section = new SectionKey(row.text(6));
        Verdict verdict = row.isNull(17)
                ? null
                : new Verdict(new ForumLabel(row.text(17), row.bilingual(18)), row.instant(20), row.text(21));
        return new CorrectionDetails(
                row.text(0),
                row.integer(1),
                new ForumLabel(row.text(2), row.bilingual(3)),
                row.text(5),
                new SectionLabel(section.value(), section.kind(), row.bilingual(7)),
                new SectionText(row.text(9), row.text(10)),
                new SectionText(row.text(11), row.text(12)),
                row.text(13),
                row.constant(14, CorrectionStatus.class),
                proposer,
                row.instant(16),
                verdict,
                editions);
    }

    private record Proposed(Row row, UUID by) {}
}
