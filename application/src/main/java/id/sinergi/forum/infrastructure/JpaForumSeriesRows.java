package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumRow;
import id.sinergi.forum.api.ForumSeriesDetails;
import id.sinergi.forum.api.ForumSeriesFilter;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.ForumSeriesRow;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.forum.application.ForumSeriesRows;
import id.sinergi.forum.domain.series.DueDays;
import id.sinergi.forum.domain.series.Regularity;
import id.sinergi.forum.infrastructure.series.SeriesTimeline;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Cursor;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class JpaForumSeriesRows implements ForumSeriesRows {
    private static final int EDITIONS = 400;
    static final String FROM = "FROM forum_series s JOIN agency h ON h.id = s.host_id WHERE TRUE";
    static final String COLUMNS = """
            SELECT s.id, s.ref, s.name_id, s.name_en, h.ref, h.name_id, h.name_en,
                   s.rhythm, s.last_held_on, s.next_due_on, s.version, s.host_id, s.recurrence, s.counted_from,
                   (SELECT GROUP_CONCAT(e.edition_on) FROM forum e
                    WHERE e.series_id = s.id AND e.status IN ('HELD', 'CLOSED') AND e.edition_on IS NOT NULL)""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Page<ForumSeriesRow> list(ForumSeriesFilter filter, PageRequest request, LocalDate today) {
        Cursor cursor = request.cursor(2);
        Sql query = new Sql(COLUMNS).add(FROM).add(conditions(filter, today));
        if (cursor != null) {
            query.add("AND (s.name_id, s.ref) > (?, ?)", cursor.get(0), cursor.get(1));
        }
        List<ForumSeriesRow> fetched = query.add("ORDER BY s.name_id, s.ref LIMIT " + (request.limit() + 1))
                .list(entityManager, row -> row(row, today));
        Sql matching = new Sql("SELECT 1").add(FROM).add(conditions(filter, today));
        return Page.of(
                fetched,
                request,
                () -> matching.countCapped(entityManager),
                row -> Cursor.of(row.name().id(), row.ref()));
    }

    private static Sql conditions(ForumSeriesFilter filter, LocalDate today) {
        Sql sql = new Sql("")
                .andWords(filter.q(), "s.ref", "s.name_id", "s.name_en")
                .and(filter.host() == null ? null : filter.host().value(), "h.ref = ?")
                .and(filter.rhythm() == null ? null : filter.rhythm().name(), "s.rhythm = ?");
        if (filter.overdue() != null) {
            sql.add(
                    filter.overdue() ? "AND s.next_due_on < ?" : "AND (s.next_due_on IS NULL OR NOT s.next_due_on < ?)",
                    today);
        }
        return sql;
    }

    @Override
    public Optional<ForumSeriesDetails> details(ForumSeriesRef ref, Caller caller, LocalDate today) {
        return new Sql(COLUMNS)
                        .add(FROM)
                        .add("AND s.ref = ?", ref.value())
                        .list(entityManager, row -> details(row, caller, today))
                        .stream()
                        .findFirst();
    }

    private ForumSeriesDetails details(Row row, Caller caller, LocalDate today) {
        ForumSeriesRow shown = row(row, today);
        List<ForumRow> editions = editions(row.uuid(0), caller);
        return new ForumSeriesDetails(
                shown.ref(),
                row.integer(10),
                shown.name(),
                shown.host(),
                shown.rhythm(),
                shown.recurrence(),
                row.date(13),
                shown.lastHeldOn(),
                shown.nextDueOn(),
                shown.overdue(),
                shown.continuity(),
                editions,
                SeriesTimeline.of(editions, regularity(row, today).orElse(null)),
                caller.is(Role.COORDINATOR) && caller.worksFor(row.uuid(11)));
    }

    private List<ForumRow> editions(UUID series, Caller caller) {
        return new Sql(JpaForumRows.COLUMNS)
                .add("WHERE f.series_id = ?", series)
                .add(Visible.forum(caller))
                .add("ORDER BY f.starts_at DESC, f.id DESC LIMIT " + EDITIONS)
                .list(entityManager, JpaForumRows::row);
    }

    static ForumSeriesRow row(Row row, LocalDate today) {
        LocalDate due = row.date(9);
        return new ForumSeriesRow(
                row.text(1),
                row.bilingual(2),
                new AgencyLabel(row.text(4), row.bilingual(5)),
                row.constant(7, Rhythm.class),
                row.date(8),
                due,
                due != null && due.isBefore(today),
                row.isNull(12) ? null : new Recurrence(row.text(12)),
                regularity(row, today).map(Regularity::continuity).orElse(null));
    }

    /** Empty for an irregular series, and for one in which nothing is counted yet. */
    private static Optional<Regularity> regularity(Row row, LocalDate today) {
        if (row.isNull(12) || row.isNull(13)) {
            return Optional.empty();
        }
        List<LocalDate> held = row.isNull(14)
                ? List.of()
                : Stream.of(row.text(14).split(",", -1)).map(LocalDate::parse).toList();
        return Optional.of(Regularity.of(new DueDays(new Recurrence(row.text(12)), row.date(13)), held, today));
    }
}
