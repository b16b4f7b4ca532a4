package id.sinergi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The largest of their kind among the records.
 *
 * @param forum the one with the longest agenda
 * @param open the one to which most agencies are invited
 * @param series whose editions decided most
 */
record Extremes(String forum, String open, String series) {
    /** The agency that has to act on most decisions; the demonstration's coordinator works there. */
    static final String AGENCY = "K17";

    static Extremes find(Connection connection) throws SQLException {
        return new Extremes(
                first(connection, """
                        SELECT f.ref FROM forum f JOIN agenda_item i ON i.forum_id = f.id
                        GROUP BY f.id ORDER BY COUNT(*) DESC LIMIT 1"""),
                first(connection, """
                        SELECT f.ref FROM forum f JOIN forum_invitation i ON i.forum_id = f.id
                        GROUP BY f.id ORDER BY COUNT(*) DESC LIMIT 1"""),
                first(connection, """
                        SELECT s.ref FROM forum_series s JOIN forum f ON f.series_id = s.id
                        JOIN decision d ON d.forum_id = f.id GROUP BY s.id ORDER BY COUNT(*) DESC LIMIT 1"""));
    }

    private static String first(Connection connection, String sql) throws SQLException {
        List<String> found = Addresses.refs(connection, sql);
        return found.get(0);
    }

    String forumPage() {
        return "/forums/" + forum;
    }

    /** What an agency has to know since the last edition. */
    String brief() {
        return "/forum-series/" + series + "/brief?agency=" + AGENCY;
    }

    String briefAsPdf() {
        return "/api/v1/forum-series/" + series + "/brief/pdf?agency=" + AGENCY;
    }
}
