package id.sinergi.forum.infrastructure.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.MinutesVersionRow;
import id.sinergi.forum.api.minutes.SectionThen;
import id.sinergi.forum.application.minutes.MinutesVersionRows;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Cursor;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class JpaMinutesVersionRows implements MinutesVersionRows {
    private static final String VERSIONS = """
            SELECT s.revision, CAST(MIN(s.row_start) AS DATETIME(6)), CAST(MAX(s.row_start) AS DATETIME(6)),
                   COUNT(DISTINCT s.id), MAX(s.restored_from), GROUP_CONCAT(DISTINCT s.changed_by)
            FROM minutes_section FOR SYSTEM_TIME ALL AS s WHERE s.minutes_id = ?""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    MinutesHistorySql history;

    @Inject
    PeopleDirectory people;

    @Override
    public Optional<Page<MinutesVersionRow>> list(ForumRef forum, PageRequest request, Caller caller) {
        return head(forum, caller).list(entityManager, row -> row.uuid(0)).stream()
                .findFirst()
                .map(minutes -> page(minutes, request));
    }

    @Override
    public Optional<List<SectionThen>> sections(ForumRef forum, int number, Caller caller) {
        Sql minutes = head(forum, caller).add("AND m.revision >= ?", number);
        return Optional.of(history.sections(minutes, number)).filter(sections -> !sections.isEmpty());
    }

    private Page<MinutesVersionRow> page(UUID minutes, PageRequest request) {
        Cursor cursor = request.cursor(1);
        Sql query = new Sql(VERSIONS, minutes);
        if (cursor != null) {
            query.add("AND s.revision < ?", cursor.integer(0));
        }
        List<Version> found = query.add("GROUP BY s.revision ORDER BY s.revision DESC LIMIT " + (request.limit() + 1))
                .list(entityManager, Version::of);
        Map<UUID, String> names = people.names(
                found.stream().flatMap(version -> version.authors().stream()).toList());
        List<MinutesVersionRow> rows =
                found.stream().map(version -> version.by(names)).toList();
        return Page.of(rows, request, () -> counted(minutes), row -> Cursor.of(row.number()));
    }

    /** A version in which in the end nothing was changed is none. */
    private int counted(UUID minutes) {
        return new Sql(
                        "SELECT COUNT(DISTINCT s.revision) FROM minutes_section FOR SYSTEM_TIME ALL AS s"
                                + " WHERE s.minutes_id = ?",
                        minutes)
                .list(entityManager, row -> row.integer(0))
                .get(0);
    }

    /** The minutes that exist and whose making the caller may see. */
    private static Sql head(ForumRef forum, Caller caller) {
        Sql query =
                new Sql("SELECT m.id FROM forum f JOIN minutes m ON m.forum_id = f.id WHERE f.ref = ?", forum.value());
        if (!caller.is(Role.AUDITOR)) {
            query.add("AND f.host_id = ?", caller.agency());
        }
        return query;
    }

    private record Version(MinutesVersionRow row, List<UUID> authors) {
        static Version of(Row row) {
            Integer restored = row.isNull(4) ? null : row.integer(4);
            return new Version(
                    new MinutesVersionRow(
                            row.integer(0), row.instant(1), row.instant(2), List.of(), row.integer(3), restored),
                    Stream.of(row.text(5).split(",", -1)).map(UUID::fromString).toList());
        }

        MinutesVersionRow by(Map<UUID, String> names) {
            return new MinutesVersionRow(
                    row.number(),
                    row.from(),
                    row.until(),
                    authors.stream()
                            .map(names::get)
                            .filter(Objects::nonNull)
                            .sorted()
                            .toList(),
                    row.sections(),
                    row.restoredFrom());
        }
    }
}
