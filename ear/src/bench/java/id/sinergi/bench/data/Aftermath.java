package id.sinergi.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * What happened after the forums: agencies were given tasks and reported on some, one in twenty decisions that ask for
 * something moved on or was put off.
 */
final class Aftermath {
    /** Every third decision that somebody still has to act on, for each of its actors. The key has its time. */
    private static final String TASKS = """
            INSERT INTO follow_up (id, decision_id, host_id, decided_on, number, ref, task_id, agency_id, due_on, status,
                                   version, changed_by)
            SELECT CAST(CONCAT(LEFT(n.decision, 24), LEFT(SHA1(n.ref), 12)) AS UUID), n.decision, n.host, n.decided_on,
                   n.place, n.ref, n.task, n.agency, n.due_on, IF(CRC32(n.ref) % 3 = 0, 'REPORTED', 'OPEN'), 0, ?
            FROM (SELECT d.id AS decision, d.host_id AS host, d.decided_on, d.due_on, x.agency_id AS agency,
                         ROW_NUMBER() OVER (PARTITION BY d.id ORDER BY x.agency_id) AS place,
                         CONCAT('FUP-', SUBSTRING(d.ref, 5), '.',
                                ROW_NUMBER() OVER (PARTITION BY d.id ORDER BY x.agency_id)) AS ref,
                         CONCAT('Menyampaikan laporan tertulis: ', LEFT(d.text_id, 200)) AS task
                  FROM decision d JOIN decision_actor x ON x.decision_id = d.id
                  WHERE d.status IN ('OPEN', 'IN_PROGRESS') AND d.due_on IS NOT NULL AND CRC32(d.ref) % 3 = 0
                    AND NOT EXISTS (SELECT 1 FROM follow_up u WHERE u.decision_id = d.id)) n""";

    private static final String REPORTS = """
            INSERT INTO follow_up_report (id, follow_up_id, text, reported_by, reported_at, version, changed_by)
            SELECT CAST(CONCAT(LEFT(u.id, 24), LEFT(SHA1(u.id), 12)) AS UUID), u.id,
                   'Kegiatan telah dilaksanakan, laporan terlampir.', u.changed_by, NOW(6), 0, u.changed_by
            FROM follow_up u WHERE u.status = 'REPORTED'
              AND NOT EXISTS (SELECT 1 FROM follow_up_report r WHERE r.follow_up_id = u.id)""";

    private static final List<String> CHANGES = List.of(
            "UPDATE decision SET status = 'IN_PROGRESS', version = version + 1 WHERE status = 'OPEN' AND CRC32(ref) % 40 = 1",
            "UPDATE decision SET due_on = due_on + INTERVAL 30 DAY, version = version + 1"
                    + " WHERE status IN ('OPEN', 'IN_PROGRESS') AND CRC32(ref) % 40 = 2");

    private static final String DUTIES = """
            INSERT INTO decision_duty (decision_id, agency_id, part, status, due_on)
            SELECT d.id, d.host_id, 'HOST', d.status, COALESCE(d.due_on, '9999-12-31') FROM decision d
            WHERE NOT EXISTS (SELECT 1 FROM decision_duty y WHERE y.decision_id = d.id AND y.part = 'HOST')
            UNION ALL SELECT d.id, a.agency_id, 'ACTOR', d.status, COALESCE(d.due_on, '9999-12-31') FROM decision d
            JOIN decision_actor a ON a.decision_id = d.id
            WHERE NOT EXISTS (SELECT 1 FROM decision_duty y WHERE y.decision_id = d.id AND y.part = 'HOST')""";

    private static final String ANALYZE =
            "ANALYZE TABLE account, forum, forum_series, forum_invitation, agenda_item, agenda_item_theme,"
                    + " forum_participant, forum_attendee, decision, decision_actor, decision_theme, decision_search,"
                    + " decision_duty, follow_up, follow_up_report";

    private Aftermath() {}

    /** What follows from the decisions, then what became of them, each in a transaction of its own. */
    static void write(Connection connection, UUID author) throws SQLException {
        try (PreparedStatement tasks = connection.prepareStatement(TASKS)) {
            tasks.setObject(1, author);
            tasks.executeUpdate();
        }
        try (var statement = connection.createStatement()) {
            statement.execute(REPORTS);
            for (String change : CHANGES) {
                statement.execute(change);
            }
            statement.execute(DUTIES);
            statement.execute(ANALYZE);
        }
    }
}
