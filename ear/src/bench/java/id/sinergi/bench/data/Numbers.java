package id.sinergi.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The last numbers given out in references. */
final class Numbers {
    private Numbers() {}

    static void read(Connection connection, Map<String, Integer> numbers) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT sequence, last FROM forum_number")) {
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getInt(2));
            }
        }
    }

    static void write(Connection connection, Map<String, Integer> numbers) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("REPLACE INTO forum_number (sequence, last) VALUES (?, ?)")) {
            for (Map.Entry<String, Integer> number : numbers.entrySet()) {
                statement.setString(1, number.getKey());
                statement.setInt(2, number.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
