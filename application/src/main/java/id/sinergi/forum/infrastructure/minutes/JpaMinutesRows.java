package id.sinergi.forum.infrastructure.minutes;

import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.api.minutes.MinutesStatus;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.application.minutes.MinutesRows;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The page of the minutes in three statements: the whole, the sections, who wrote them. */
@ApplicationScoped
class JpaMinutesRows implements MinutesRows {
    private static final String HEAD = """
            SELECT f.id, f.ref, f.title_id, f.title_en, f.status, f.host_id,
                   m.id, m.version, m.status, m.revision, m.finalised_at, f.zone
            FROM forum f LEFT JOIN minutes m ON m.forum_id = f.id WHERE f.ref = ?""";

    private static final String SECTIONS = """
            SELECT k.section_key, s.version, k.position, k.title_id, k.title_en, s.text_id, s.text_en,
                   CAST(s.row_start AS DATETIME(6)), s.changed_by
            FROM (
              SELECT 'opening' AS section_key, 1 AS part, 0 AS position, NULL AS title_id, NULL AS title_en
              UNION ALL
              SELECT CAST(i.id AS CHAR), 2, i.position, i.title_id, i.title_en FROM agenda_item i WHERE i.forum_id = ?
              UNION ALL
              SELECT l.section_key, 3, 0, l.title_id, l.title_en FROM minutes_section l
              WHERE l.minutes_id = ? AND l.section_key NOT IN ('opening', 'closing')
                AND l.section_key NOT IN (SELECT CAST(i.id AS CHAR) FROM agenda_item i WHERE i.forum_id = ?)
              UNION ALL
              SELECT 'closing', 4, 0, NULL, NULL
            ) k LEFT JOIN minutes_section s ON s.minutes_id = ? AND s.section_key = k.section_key
            ORDER BY k.part, k.position, k.section_key""";

    /** Stands for the key of minutes that do not exist; no record has it. */
    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    PeopleDirectory people;

    @Override
    public Optional<MinutesDetails> details(ForumRef forum, Caller caller) {
        return new Sql(HEAD, forum.value())
                        .add(Visible.forum(caller))
                        .add(visible(caller))
                        .list(entityManager, row -> details(row, caller))
                        .stream()
                        .findFirst();
    }

    /** Minutes that are not final are the host's own affair, and the auditors'. */
    static Sql visible(Caller caller) {
        if (caller.is(Role.AUDITOR) || caller.isSystem()) {
            return new Sql("");
        }
        return new Sql("AND (m.status = 'FINAL' OR f.host_id = ?)", caller.agency());
    }

    private MinutesDetails details(Row row, Caller caller) {
        UUID forum = row.uuid(0);
        UUID minutes = row.isNull(6) ? NONE : row.uuid(6);
        List<Written> written = new Sql(SECTIONS, forum, minutes, forum, minutes).list(entityManager, Written::of);
        MinutesStatus status = row.isNull(8) ? MinutesStatus.EMPTY : row.constant(8, MinutesStatus.class);
        ForumStatus stage = row.constant(4, ForumStatus.class);
        boolean own = caller.is(Role.COORDINATOR) && caller.worksFor(row.uuid(5));
        boolean open = own && status != MinutesStatus.FINAL;
        return new MinutesDetails(
                new ForumLabel(row.text(1), row.bilingual(2)),
                row.text(11),
                number(row, 7)
                        + written.stream()
                                .mapToInt(each -> each.section().version())
                                .sum(),
                status,
                number(row, 9),
                row.instant(10),
                named(written),
                open && stage.hasBegun(),
                open && stage == ForumStatus.CLOSED,
                own && !open,
                caller.worksFor(row.uuid(5)) || caller.is(Role.AUDITOR));
    }

    private static int number(Row row, int column) {
        return row.isNull(column) ? 0 : row.integer(column);
    }

    private List<MinutesDetails.Section> named(List<Written> written) {
        Map<UUID, String> names = people.names(
                written.stream().map(Written::author).filter(Objects::nonNull).toList());
        return written.stream().map(each -> each.by(names)).toList();
    }

    private record Written(MinutesDetails.Section section, UUID author) {
        static Written of(Row row) {
            SectionKey key = new SectionKey(row.text(0));
            Instant saved = row.instant(7);
            MinutesDetails.Section section = new MinutesDetails.Section(
                    key.value(),
                    key.kind(),
                    number(row, 1),
                    row.integer(2),
                    row.bilingual(3),
                    new SectionText(row.text(5), row.text(6)),
                    saved,
                    null);
            return new Written(section, row.uuid(8));
        }

        MinutesDetails.Section by(Map<UUID, String> names) {
            return new MinutesDetails.Section(
                    section.key(),
                    section.kind(),
                    section.version(),
                    section.position(),
                    section.title(),
                    section.text(),
                    section.savedAt(),
                    author == null ? null : names.get(author));
        }
    }
}
