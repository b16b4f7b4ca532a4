package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.ForumRow;
import id.sinergi.forum.api.ForumSeriesRow;
import id.sinergi.forum.application.HomeRows;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JpaHomeRows implements HomeRows {
    private static final String SHORT = " LIMIT 8";
    private static final String DECISIONS =
            JpaDecisionRows.COLUMNS + " FROM decision d JOIN forum f ON f.id = d.forum_id";
    private static final String AWAITING = " AND d.status IN ('OPEN', 'IN_PROGRESS')";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public List<ForumRow> unfinished(UUID host, Instant now) {
        return new Sql(JpaForumRows.COLUMNS)
                .add(
                        "WHERE f.host_id = ? AND (f.status IN ('DRAFT', 'HELD')"
                                + " OR f.status = 'ANNOUNCED' AND f.starts_at <= ?) ORDER BY f.starts_at, f.id LIMIT 24",
                        host,
                        Timestamp.from(now))
                .list(entityManager, JpaForumRows::row);
    }

    @Override
    public List<ForumSeriesRow> overdueSeries(UUID host, LocalDate today) {
        return new Sql(JpaForumSeriesRows.COLUMNS)
                .add(JpaForumSeriesRows.FROM)
                .add("AND s.host_id = ? AND s.next_due_on < ? ORDER BY s.next_due_on, s.id" + SHORT, host, today)
                .list(entityManager, row -> JpaForumSeriesRows.row(row, today));
    }

    @Override
    public List<DecisionRow> overdueDecisions(UUID host, LocalDate today) {
        return new Sql(DECISIONS)
                .add(
                        "WHERE f.host_id = ? AND d.due_on < ?" + AWAITING + " ORDER BY d.due_on, d.id" + SHORT,
                        host,
                        today)
                .list(entityManager, row -> JpaDecisionRows.row(row, today));
    }

    @Override
    public List<ForumRow> coming(UUID participant, Instant now) {
        return new Sql(JpaForumRows.COLUMNS)
                .add(
                        "JOIN forum_participant p ON p.forum_id = f.id AND p.agency_id = ?"
                                + " WHERE f.status = 'ANNOUNCED' AND f.ends_at > ? ORDER BY f.starts_at, f.id" + SHORT,
                        participant,
                        Timestamp.from(now))
                .list(entityManager, JpaForumRows::row);
    }

    @Override
    public List<DecisionRow> toActOn(UUID responsible, LocalDate today) {
        return new Sql(DECISIONS)
                .add(
                        "JOIN decision_actor r ON r.decision_id = d.id AND r.agency_id = ? WHERE TRUE" + AWAITING
                                + " ORDER BY d.due_on IS NULL, d.due_on, d.id" + SHORT,
                        responsible)
                .list(entityManager, row -> JpaDecisionRows.row(row, today));
    }

    @Override
    public List<ForumRow> recentlyChanged() {
        return new Sql(JpaForumRows.COLUMNS)
                .add("ORDER BY f.row_start DESC" + SHORT)
                .list(entityManager, JpaForumRows::row);
    }
}
