package id.sinergi.forum.infrastructure.news;

import id.sinergi.forum.api.news.ComingDay;
import id.sinergi.forum.api.news.ComingDayDirectory;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

@ApplicationScoped
class JpaComingDayDirectory implements ComingDayDirectory {
    private static final String MOST = " LIMIT 1000";
    private static final String FORUMS = "SELECT f.id, f.starts_at, f.zone FROM forum f"
            + " WHERE f.status = 'ANNOUNCED' AND f.starts_at BETWEEN ? AND ? ORDER BY f.starts_at" + MOST;
    private static final String REGISTRATIONS = """
            SELECT f.id, k.deadline, f.zone FROM forum_desk k JOIN forum f ON f.id = k.forum_id
            WHERE f.status = 'ANNOUNCED' AND k.deadline BETWEEN ? AND ?
              AND EXISTS (SELECT 1 FROM forum_invitation i WHERE i.forum_id = f.id AND i.status = 'INVITED')
            ORDER BY k.deadline""" + MOST;
    private static final String DECISIONS = "SELECT d.id, d.due_on FROM decision d"
            + " WHERE d.due_on BETWEEN ? AND ? AND d.status IN ('OPEN', 'IN_PROGRESS') ORDER BY d.due_on" + MOST;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public List<ComingDay> forums(LocalDate from, LocalDate until) {
        return moments(FORUMS, from, until);
    }

    @Override
    public List<ComingDay> registrations(LocalDate from, LocalDate until) {
        return moments(REGISTRATIONS, from, until);
    }

    @Override
    public List<ComingDay> decisions(LocalDate from, LocalDate until) {
        return new Sql(DECISIONS, from, until).list(entityManager, row -> new ComingDay(row.uuid(0), row.date(1)));
    }

    /** A day of a place begins up to fourteen hours before that of the meridian; a day too early does no harm. */
    private List<ComingDay> moments(String sql, LocalDate from, LocalDate until) {
        Timestamp begin = Timestamp.from(from.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        Timestamp end = Timestamp.from(until.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
        return new Sql(sql, begin, end)
                .list(entityManager, JpaComingDayDirectory::day).stream()
                        .filter(coming ->
                                !coming.day().isBefore(from) && !coming.day().isAfter(until))
                        .toList();
    }

    private static ComingDay day(Row row) {
        return new ComingDay(
                row.uuid(0), row.instant(1).atZone(ZoneId.of(row.text(2))).toLocalDate());
    }
}
