package id.sinergi.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rows for several tables, sent in batches, parents before children: in the order in which the tables were named. */
final class Inserts implements AutoCloseable {
    private static final int BATCH = 20_000;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private int waiting;

    Inserts(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** Names a table and its columns, separated by commas. */
    void table(String name, String columns) throws SQLException {
        int count = columns.split(",", -1).length;
        statements.put(
                name,
                connection.prepareStatement("INSERT INTO " + name + " (" + columns + ") VALUES (?"
                        + ", ?".repeat(count - 1) + ")"));
    }

    void row(String table, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(table);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        waiting++;
    }

    /** Between records, so that no child is sent before its parent. */
    void sendIfMany() throws SQLException {
        if (waiting >= BATCH) {
            send();
        }
    }

    void send() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
        }
        connection.commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        send();
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        connection.setAutoCommit(true);
    }
}
