package id.sinergi.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How many statements the database has carried out, whoever asked. A prepared statement counts each time it is executed,
 * under what it does; preparing it, and the ends of transactions, count nowhere here.
 */
final class Statements {
    private static final String COUNTERS = "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert',"
            + " 'Com_insert_select', 'Com_replace', 'Com_update', 'Com_update_multi', 'Com_delete', 'Com_delete_multi')";

    private final Connection connection;

    interface Work {
        void run() throws IOException;
    }

    Statements(Connection connection) {
        this.connection = connection;
    }

    long during(Work work) throws IOException, SQLException {
        long before = count();
        work.run();
        return count() - before;
    }

    private long count() throws SQLException {
        long count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COUNTERS)) {
            while (rows.next()) {
                count += rows.getLong(2);
            }
        }
        return count;
    }
}
