package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.brief.SeriesBrief.Change;
import id.sinergi.forum.api.brief.SeriesBrief.ChangeKind;
import id.sinergi.forum.api.brief.SeriesBrief.CorrectionNote;
import id.sinergi.forum.api.brief.SeriesBrief.Reported;
import id.sinergi.forum.api.brief.SeriesBrief.Step;
import id.sinergi.forum.api.minutes.CorrectionStatus;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What became of an agency's decisions since a moment, out of the history that the database keeps. */
@ApplicationScoped
class BriefHistorySql {
    private static final int MOST = 200;

    /** Each state of a decision that the agency has, or had, to act on, beside the state before it. */
    private static final String STATES = """
            FROM (
              SELECT d.id, d.ref, d.text_id, d.text_en, d.due_on, d.status, d.status_reason,
                     d.row_start AS begun_at, LAG(d.status) OVER states AS old_status,
                     LAG(d.due_on) OVER states AS old_due, LAG(d.text_id) OVER states AS old_id,
                     LAG(d.text_en) OVER states AS old_en, ROW_NUMBER() OVER states AS place
              FROM decision FOR SYSTEM_TIME ALL AS d JOIN forum f ON f.id = d.forum_id
              WHERE f.series_id = ?
                AND d.id IN (SELECT decision_id FROM decision_actor FOR SYSTEM_TIME ALL AS x WHERE x.agency_id = ?)
            """;

    private static final String SINCE = """
              WINDOW states AS (PARTITION BY d.id ORDER BY d.version, d.row_start)
            ) d WHERE d.place > 1 AND d.begun_at > ?""";

    private static final String STEPS = """
            SELECT d.ref, d.text_id, d.text_en, d.old_status, d.status, d.status_reason,
                   CAST(d.begun_at AS DATETIME(6))""";

    private static final String REWORDED = """
            SELECT IF(d.text_id <> d.old_id OR NOT d.text_en <=> d.old_en, 'REWORDED', 'MOVED') AS kind, d.ref,
                   d.old_id AS before_id, d.old_en AS before_en, d.text_id AS after_id, d.text_en AS after_en,
                   d.old_due AS due_before, d.due_on AS due_after, CAST(d.begun_at AS DATETIME(6)) AS changed_at""";

    /** Decisions that came to the agency, or went from it, after they were recorded. */
    private static final String ACTORS = """
            SELECT IF(x.row_end > NOW(6), 'GIVEN', 'TAKEN'), d.ref, d.text_id, d.text_en,
                   IF(x.row_end > NOW(6), d.text_id, NULL), IF(x.row_end > NOW(6), d.text_en, NULL),
                   d.due_on, d.due_on, CAST(IF(x.row_end > NOW(6), x.row_start, x.row_end) AS DATETIME(6))
            FROM decision_actor FOR SYSTEM_TIME ALL AS x
            JOIN decision d ON d.id = x.decision_id JOIN forum f ON f.id = d.forum_id
            WHERE f.series_id = ? AND x.agency_id = ?
              AND (x.row_end > NOW(6) AND x.row_start > ? AND x.row_start >
                   (SELECT MIN(b.row_start) + INTERVAL 1 SECOND FROM decision FOR SYSTEM_TIME ALL AS b WHERE b.id = d.id)
                OR x.row_end <= NOW(6) AND x.row_end > ? AND NOT EXISTS
                   (SELECT 1 FROM decision_actor n WHERE n.decision_id = d.id AND n.agency_id = x.agency_id))""";

    private static final String DELETED = """
            SELECT 'DELETED', d.ref, d.text_id, d.text_en, NULL, NULL, d.due_on, NULL, CAST(d.row_end AS DATETIME(6))
            FROM decision FOR SYSTEM_TIME ALL AS d JOIN forum f ON f.id = d.forum_id
            WHERE f.series_id = ? AND d.row_end <= NOW(6) AND d.row_end > ?
              AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.id = d.id)
              AND d.row_end = (SELECT MAX(l.row_end) FROM decision FOR SYSTEM_TIME ALL AS l WHERE l.id = d.id)
              AND d.id IN (SELECT decision_id FROM decision_actor FOR SYSTEM_TIME ALL AS x WHERE x.agency_id = ?)""";

    private static final String REPORTS = """
            SELECT 'REPORT', u.ref, u.task_id, u.task_en, r.text,
                   CASE WHEN r.confirmed THEN 'YES' WHEN NOT r.confirmed THEN 'NO' END, r.review_reason,
                   COALESCE(r.reviewed_at, r.reported_at) AS said_at
            FROM follow_up_report r JOIN follow_up u ON u.id = r.follow_up_id
            JOIN decision d ON d.id = u.decision_id JOIN forum f ON f.id = d.forum_id
            WHERE f.series_id = ? AND u.agency_id = ? AND COALESCE(r.reviewed_at, r.reported_at) > ?""";

    private static final String CORRECTIONS = """
            SELECT 'CORRECTION', c.ref, f.ref, NULL, NULL, c.status, c.reason, COALESCE(c.decided_at, c.proposed_at)
            FROM minutes_correction c JOIN forum f ON f.id = c.forum_id
            WHERE f.series_id = ? AND COALESCE(c.decided_at, c.proposed_at) > ?""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    /** Whose decisions in which series, from when on, and who asks. */
    record Span(UUID series, UUID agency, Instant from, Caller caller) {
        Timestamp start() {
            return Timestamp.from(from);
        }
    }

    List<Step> steps(Span span) {
        return states(STEPS, span)
                .add("AND d.status <> d.old_status ORDER BY d.begun_at, d.id LIMIT " + MOST)
                .list(
                        entityManager,
                        row -> new Step(
                                row.text(0),
                                row.bilingual(1),
                                row.constant(3, DecisionStatus.class),
                                row.constant(4, DecisionStatus.class),
                                row.text(5),
                                row.instant(6)));
    }

    List<Change> changes(Span span) {
        Sql reworded = states(REWORDED, span)
                .add("AND (d.text_id <> d.old_id OR NOT d.text_en <=> d.old_en OR NOT d.due_on <=> d.old_due)");
        Sql actors = new Sql(ACTORS, span.series(), span.agency(), span.start(), span.start())
                .add(Visible.forum(span.caller()));
        Sql deleted = new Sql(DELETED, span.series(), span.start(), span.agency()).add(Visible.forum(span.caller()));
        return new Sql("SELECT * FROM (")
                .add(reworded)
                .add("UNION ALL")
                .add(actors)
                .add("UNION ALL")
                .add(deleted)
                .add(") changes ORDER BY changed_at LIMIT " + MOST)
                .list(
                        entityManager,
                        row -> new Change(
                                row.constant(0, ChangeKind.class),
                                row.text(1),
                                row.bilingual(2),
                                row.isNull(4) ? null : row.bilingual(4),
                                row.date(6),
                                row.date(7),
                                row.instant(8)));
    }

    /** Reports and corrections, asked for at once. */
    record Said(List<Reported> reports, List<CorrectionNote> corrections) {}

    Said said(Span span) {
        List<Reported> reports = new ArrayList<>();
        List<CorrectionNote> corrections = new ArrayList<>();
        new Sql(REPORTS, span.series(), span.agency(), span.start())
                .add(Visible.forum(span.caller()))
                .add("UNION ALL")
                .add(new Sql(CORRECTIONS, span.series(), span.start()).add(Visible.forum(span.caller())))
                .add("ORDER BY said_at LIMIT " + 2 * MOST)
                .list(
                        entityManager,
                        row -> row.text(0).equals("REPORT")
                                ? reports.add(report(row))
                                : corrections.add(correction(row)));
        return new Said(reports, corrections);
    }

    private static Reported report(Row row) {
        Boolean confirmed = row.isNull(5) ? null : row.text(5).equals("YES");
        return new Reported(row.text(1), row.bilingual(2), row.text(4), confirmed, row.text(6), row.instant(7));
    }

    private static CorrectionNote correction(Row row) {
        return new CorrectionNote(
                row.text(1), row.text(2), row.constant(5, CorrectionStatus.class), row.text(6), row.instant(7));
    }

    private static Sql states(String columns, Span span) {
        return new Sql(columns)
                .add(STATES, span.series(), span.agency())
                .add(Visible.forum(span.caller()))
                .add(SINCE, span.start());
    }
}
