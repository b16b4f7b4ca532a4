package id.sinergi.forum.infrastructure;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumFilter;
import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.ForumPlan;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumRow;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.ForumTime;
import id.sinergi.forum.application.ForumRows;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Cursor;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaForumRows implements ForumRows {
    static final String SELECTED = """
            SELECT f.id, f.starts_at, f.ends_at, f.zone, f.ref, f.title_id, f.title_en, f.status, f.venue, f.city,
                   h.ref, h.name_id, h.name_en""";
    static final String FROM = " FROM forum f JOIN agency h ON h.id = f.host_id";
    static final String COLUMNS = SELECTED + FROM;
    /** How many columns they are. */
    static final int SIZE = 13;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    ForumPageSql page;

    @Override
    public Page<ForumRow> list(ForumFilter filter, PageRequest request, Caller caller) {
        Sql query = new Sql(COLUMNS).add("WHERE TRUE").add(conditions(filter, caller));
        Cursor cursor = request.cursor(2);
        if (cursor != null) {
            query.add("AND (f.starts_at, f.id) < (?, ?)", Timestamp.from(cursor.instant(0)), cursor.uuid(1));
        }
        var fetched = query.add("ORDER BY f.starts_at DESC, f.id DESC LIMIT " + (request.limit() + 1))
                .list(entityManager, Positioned::of);
        Sql matching = new Sql("SELECT 1 FROM forum f WHERE TRUE").add(conditions(filter, caller));
        return Page.of(
                        fetched,
                        request,
                        () -> matching.countCapped(entityManager),
                        row -> Cursor.of(row.startsAt(), row.id()))
                .map(Positioned::row);
    }

    private static Sql conditions(ForumFilter filter, Caller caller) {
        Sql conditions = Visible.forum(caller)
                .and(filter.status() == null ? null : filter.status().name(), "f.status = ?")
                .andWords(filter.q(), "f.ref", "f.title_id", "f.title_en", "f.venue", "f.city");
        if (filter.host() != null) {
            conditions.add(
                    "AND f.host_id = (SELECT id FROM agency WHERE ref = ?)",
                    filter.host().value());
        }
        if (filter.series() != null) {
            conditions.add(
                    "AND f.series_id = (SELECT id FROM forum_series WHERE ref = ?)",
                    filter.series().value());
        }
        if (filter.participant() != null) {
            conditions.add(involving(filter.participant()));
        }
        return conditions
                .and(start(filter.from()), "f.starts_at >= ?")
                .and(startAfter(filter.until()), "f.starts_at < ?");
    }

    /** Forums that an agency hosts or takes part in. */
    static Sql involving(AgencyRef agency) {
        return new Sql(
                "AND EXISTS (SELECT 1 FROM agency g WHERE g.ref = ? AND (g.id = f.host_id OR EXISTS"
                        + " (SELECT 1 FROM forum_participant p WHERE p.forum_id = f.id AND p.agency_id = g.id)))",
                agency.value());
    }

    private static Timestamp startAfter(LocalDate day) {
        return day == null ? null : start(day.plusDays(1));
    }

    /** Midnight in the middle of the three zones: a filter by date need not know where each forum was held. */
    private static Timestamp start(LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(day.atStartOfDay(Visible.MIDDLE_ZONE).toInstant());
    }

    @Override
    public Optional<ForumHead> head(ForumRef ref, Caller caller) {
        return page.head(ref, caller);
    }

    @Override
    public Optional<ForumPlan> plan(ForumRef ref, Caller caller) {
        return page.plan(ref, caller);
    }

    @Override
    public Optional<ForumDetails> details(ForumRef ref, Caller caller, LocalDate today) {
        return page.of(ref, caller, today);
    }

    static ForumRow row(Row row) {
        return new ForumRow(
                row.text(4),
                row.bilingual(5),
                row.constant(7, ForumStatus.class),
                ForumTime.of(row.instant(1), row.instant(2), row.text(3)),
                row.text(8),
                row.text(9),
                new AgencyLabel(row.text(10), row.bilingual(11)));
    }

    private record Positioned(UUID id, Instant startsAt, ForumRow row) {
        static Positioned of(Row row) {
            return new Positioned(row.uuid(0), row.instant(1), JpaForumRows.row(row));
        }
    }
}
