package id.sinergi.bench;

import id.sinergi.bench.load.Timings;
import id.sinergi.testing.EmbeddedMariaDb;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** What the rows of a list cost when nothing but JDBC fetches them: nothing above can be faster. */
final class Floor {
    private static final String FORUMS = """
            SELECT f.id, f.starts_at, f.ends_at, f.zone, f.ref, f.title_id, f.title_en, f.status, f.venue, f.city,
                   h.ref, h.name_id, h.name_en
            FROM forum f JOIN agency h ON h.id = f.host_id
            WHERE f.announced_at IS NOT NULL ORDER BY f.starts_at DESC, f.id DESC LIMIT 26""";
    private static final String DECISIONS = """
            SELECT d.id, d.ref, d.text_id, d.text_en, d.kind, d.status, d.due_on, f.ref, f.title_id, f.title_en
            FROM (SELECT id FROM decision WHERE status = 'OPEN' ORDER BY id DESC LIMIT 26) found
            JOIN decision d ON d.id = found.id JOIN forum f ON f.id = d.forum_id ORDER BY d.id DESC""";

    private final EmbeddedMariaDb database;

    Floor(EmbeddedMariaDb database) {
        this.database = database;
    }

    Timings forums(Duration time) throws SQLException {
        return repeat(FORUMS, time);
    }

    Timings decisions(Duration time) throws SQLException {
        return repeat(DECISIONS, time);
    }

    private Timings repeat(String sql, Duration time) throws SQLException {
        Timings timings = new Timings();
        try (Connection connection = DriverManager.getConnection(
                        database.url(), EmbeddedMariaDb.USER, EmbeddedMariaDb.PASSWORD);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                long begun = System.nanoTime();
                read(statement);
                timings.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return timings;
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
            }
        }
    }
}
