package id.sinergi.forum.infrastructure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.ForumRow;
import id.sinergi.forum.api.ForumSeriesRow;
import id.sinergi.forum.api.HomeBoard;
import id.sinergi.forum.application.HomeRows;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class JpaHomeRows implements HomeRows {
    private static final int MOST = 5;
    private static final String SHORT = " LIMIT " + MOST;
    /** Where the part stands beside the columns of a decision. */
    private static final int PART = 11;

    private static final String DUTIES =
            "(SELECT decision_id, due_on, part FROM decision_duty WHERE agency_id = ? AND part = ? AND status = ? AND due_on <= ?"
                    + " ORDER BY due_on, decision_id" + SHORT + ")";
    /** The date that stands for no due date. */
    private static final LocalDate SOME_DAY = LocalDate.of(9999, 12, 31);

    private static final String OWN = "(SELECT COUNT(*) FROM decision_duty y WHERE y.agency_id = own.id"
            + " AND y.part = 'ACTOR' AND y.status IN ('OPEN', 'IN_PROGRESS')";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public HomeBoard.Figures figures(UUID agency, LocalDate today, Instant now) {
        return new Sql("SELECT " + OWN + "),")
                .add(OWN + " AND y.due_on < ?),", today)
                .add(
                        "(SELECT COUNT(*) FROM forum_participant p JOIN forum f ON f.id = p.forum_id"
                                + " WHERE p.agency_id = own.id AND f.status = 'ANNOUNCED' AND f.ends_at > ?),",
                        Timestamp.from(now))
                .add("(SELECT COUNT(*) FROM forum_series s WHERE s.host_id = own.id AND s.next_due_on < ?)", today)
                .add("FROM agency own WHERE own.id = ?", agency)
                .list(
                        entityManager,
                        row -> new HomeBoard.Figures(row.integer(0), row.integer(1), row.integer(2), row.integer(3)))
                .get(0);
    }

    @Override
    public Meetings meetings(UUID agency, boolean hosts, Instant now) {
        Timestamp at = Timestamp.from(now);
        Sql wanted = new Sql("(").add(comingTo(agency, at)).add(")");
        if (hosts) {
            wanted.add("UNION ALL (").add(unfinishedOf(agency, at)).add(")");
        }
        List<Row> rows = wanted.list(entityManager, Function.identity());
        return new Meetings(part("HOST", rows), part("PARTY", rows));
    }

    private static Sql unfinishedOf(UUID host, Timestamp now) {
        return new Sql(JpaForumRows.SELECTED + ", 'HOST'" + JpaForumRows.FROM)
                .add(
                        "WHERE f.host_id = ? AND (f.status IN ('DRAFT', 'HELD')"
                                + " OR f.status = 'ANNOUNCED' AND f.starts_at <= ?) ORDER BY f.starts_at, f.id LIMIT 24",
                        host,
                        now);
    }

    private static Sql comingTo(UUID participant, Timestamp now) {
        return new Sql(JpaForumRows.SELECTED + ", 'PARTY'" + JpaForumRows.FROM)
                .add(
                        "JOIN forum_participant p ON p.forum_id = f.id AND p.agency_id = ?"
                                + " WHERE f.status = 'ANNOUNCED' AND f.ends_at > ? ORDER BY f.starts_at, f.id" + SHORT,
                        participant,
                        now);
    }

    private static List<ForumRow> part(String part, List<Row> rows) {
        return rows.stream()
                .filter(row -> part.equals(row.text(JpaForumRows.SIZE)))
                .sorted(Comparator.comparing(row -> row.instant(1)))
                .map(JpaForumRows::row)
                .toList();
    }

    @Override
    public List<ForumSeriesRow> overdueSeries(UUID host, LocalDate today) {
        return new Sql(JpaForumSeriesRows.COLUMNS)
                .add(JpaForumSeriesRows.FROM)
                .add("AND s.host_id = ? AND s.next_due_on < ? ORDER BY s.next_due_on, s.id" + SHORT, host, today)
                .list(entityManager, row -> JpaForumSeriesRows.row(row, today));
    }

    @Override
    public Duties duties(UUID agency, LocalDate today) {
        LocalDate late = today.minusDays(1);
        Map<String, List<DecisionRow>> parts = new Sql(JpaDecisionRows.COLUMNS + ", found.part FROM (")
                        .add(DUTIES, agency, "ACTOR", "OPEN", SOME_DAY)
                        .add("UNION ALL")
                        .add(DUTIES, agency, "ACTOR", "IN_PROGRESS", SOME_DAY)
                        .add("UNION ALL")
                        .add(DUTIES, agency, "HOST", "OPEN", late)
                        .add("UNION ALL")
                        .add(DUTIES, agency, "HOST", "IN_PROGRESS", late)
                        .add(") found JOIN decision d ON d.id = found.decision_id JOIN forum f ON f.id = d.forum_id"
                                + " ORDER BY found.due_on, d.id")
                        .list(entityManager, row -> Map.entry(row.text(PART), JpaDecisionRows.row(row, today)))
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return new Duties(first(parts.get("ACTOR")), first(parts.get("HOST")));
    }

    private static List<DecisionRow> first(List<DecisionRow> rows) {
        return rows == null ? List.of() : rows.stream().limit(MOST).toList();
    }

    @Override
    public List<HomeBoard.Change> recentlyChanged() {
        return new Sql(JpaForumRows.SELECTED + ", f.row_start" + JpaForumRows.FROM)
                .add("ORDER BY f.row_start DESC LIMIT 8")
                .list(
                        entityManager,
                        row -> new HomeBoard.Change(row.instant(JpaForumRows.SIZE), JpaForumRows.row(row)));
    }
}
