package id.sinergi.shared.infrastructure;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.ReferenceState;
import id.sinergi.shared.application.ReferenceStore;
import id.sinergi.shared.application.ReferenceTable;
import id.sinergi.shared.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes whole tables in batches on the connection of the transaction. Table and column names are constants of ours. */
@ApplicationScoped
class JdbcReferenceStore implements ReferenceStore {
    private static final String LOCK = "loading";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Map<String, String> checksums() {
        return onConnection(connection -> {
            Map<String, String> result = new HashMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT name, checksum FROM reference_file")) {
                while (rows.next()) {
                    result.put(rows.getString(1), rows.getString(2));
                }
            }
            return result;
        });
    }

    @Override
    public void lock(Instant now) {
        remember(LOCK, "", now);
    }

    @Override
    public ReferenceState state() {
        return new Sql("SELECT COUNT(*), MAX(loaded_at) FROM reference_file WHERE name <> ?", LOCK)
                .list(entityManager, row -> new ReferenceState(row.integer(0), row.instant(1)))
                .get(0);
    }

    @Override
    public void remember(String file, String checksum, Instant now) {
        onConnection(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("INSERT INTO reference_file (name, checksum, loaded_at)"
                            + " VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE checksum = VALUES(checksum),"
                            + " loaded_at = VALUES(loaded_at)")) {
                statement.setString(1, file);
                statement.setString(2, checksum);
                statement.setObject(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public int write(ReferenceTable table) {
        return onConnection(connection -> {
            Set<List<String>> known = keys(connection, table);
            List<List<Object>> missing = new ArrayList<>();
            List<List<Object>> present = new ArrayList<>();
            for (List<Object> row : table.rows()) {
                (known.contains(keyOf(table, row)) ? present : missing).add(row);
            }
            return update(connection, table, present) + insert(connection, table, missing);
        });
    }

    private static Set<List<String>> keys(Connection connection, ReferenceTable table) throws SQLException {
        Set<List<String>> known = new HashSet<>();
        String sql = "SELECT " + String.join(", ", table.keyColumns()) + " FROM " + table.name();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                List<String> key = new ArrayList<>();
                for (int i = 1; i <= table.key(); i++) {
                    key.add(rows.getString(i));
                }
                known.add(key);
            }
        }
        return known;
    }

    private static List<String> keyOf(ReferenceTable table, List<Object> row) {
        return row.subList(0, table.key()).stream().map(Object::toString).toList();
    }

    private static int update(Connection connection, ReferenceTable table, List<List<Object>> rows)
            throws SQLException {
        String same =
                table.valueColumns().stream().map(column -> column + " <=> ?").collect(Collectors.joining(" AND "));
        String sql = "UPDATE " + table.name() + " SET " + String.join(" = ?, ", table.valueColumns())
                + " = ?, version = version + 1, changed_by = ? WHERE " + String.join(" = ? AND ", table.keyColumns())
                + " = ? AND NOT (" + same + ")";
        List<List<Object>> parameters = new ArrayList<>();
        for (List<Object> row : rows) {
            List<Object> values = row.subList(table.key(), row.size());
            List<Object> all = new ArrayList<>(values);
            all.add(Caller.SYSTEM.account());
            all.addAll(row.subList(0, table.key()));
            all.addAll(values);
            parameters.add(all);
        }
        return batch(connection, sql, parameters);
    }

    private static int insert(Connection connection, ReferenceTable table, List<List<Object>> rows)
            throws SQLException {
        List<String> columns = new ArrayList<>(table.columns());
        columns.add("version");
        columns.add("changed_by");
        if (table.generatedId()) {
            columns.add("id");
        }
        String sql = "INSERT INTO " + table.name() + " (" + String.join(", ", columns) + ") VALUES (?"
                + ", ?".repeat(columns.size() - 1) + ")";
        List<List<Object>> parameters = new ArrayList<>();
        for (List<Object> row : rows) {
            List<Object> all = new ArrayList<>(row);
            all.add(1);
            all.add(Caller.SYSTEM.account());
            if (table.generatedId()) {
                all.add(Ids.next());
            }
            parameters.add(all);
        }
        return batch(connection, sql, parameters);
    }

    private static int batch(Connection connection, String sql, List<List<Object>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.addBatch();
            }
            int changed = 0;
            for (int count : statement.executeBatch()) {
                changed += count == Statement.SUCCESS_NO_INFO ? 1 : count;
            }
            return changed;
        }
    }

    private <T> T onConnection(Work<T> work) {
        try {
            return work.on(entityManager.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
