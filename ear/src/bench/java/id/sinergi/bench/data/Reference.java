package id.sinergi.bench.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the system itself has loaded when it started: agencies, themes, the account in whose name everything is. */
record Reference(List<Agency> agencies, List<String> themes, UUID author, String passwordHash) {
    private static final Map<String, Integer> BUSIEST = Map.of("K17", 0, "PEMDA-64.01", 1, "K3", 2, "PEMDA-64", 3);

    record Agency(UUID id, String ref, String name) {}

    static Reference read(Connection connection) throws SQLException {
        String hash = coordinator(connection, "password_hash");
        return new Reference(
                agencies(connection), themes(connection), UUID.fromString(coordinator(connection, "id")), hash);
    }

    /** The busiest first: the Ministry of Foreign Affairs and those the demonstration's people work for. */
    private static List<Agency> agencies(Connection connection) throws SQLException {
        List<Agency> agencies = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, ref, name_id FROM agency ORDER BY list_order, ref")) {
            while (rows.next()) {
                agencies.add(new Agency(UUID.fromString(rows.getString(1)), rows.getString(2), rows.getString(3)));
            }
        }
        agencies.sort(Comparator.comparingInt(agency -> BUSIEST.getOrDefault(agency.ref(), BUSIEST.size())));
        return agencies;
    }

    private static List<String> themes(Connection connection) throws SQLException {
        List<String> themes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT code FROM theme ORDER BY list_order")) {
            while (rows.next()) {
                themes.add(rows.getString(1));
            }
        }
        return themes;
    }

    /** The account in whose name everything is, and whose password all have. */
    private static String coordinator(Connection connection, String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT " + column + " FROM account WHERE username = 'koordinator'")) {
            row.next();
            return row.getString(1);
        }
    }
}
