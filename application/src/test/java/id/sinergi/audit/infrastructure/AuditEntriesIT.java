package id.sinergi.audit.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was seen stays, whoever would rather it had not been. */
class AuditEntriesIT extends InContainer {
    private static final String LINE = "(id, at, username, activity, outcome) VALUES"
            + " ('019ab000-0000-7000-8000-000000000001', '2026-11-24 01:00:00', 'test', 'AuditEntriesIT', 'DONE')";
    private static final String CODE_OF_A_REFUSAL_BY_US = "45000";

    @Resource(lookup = "java:app/jdbc/sinergi")
    DataSource ofTheApplication;

    @Inject
    Config config;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET outcome = 'REFUSED' WHERE activity = 'AuditEntriesIT'",
                "DELETE FROM audit_entry WHERE activity = 'AuditEntriesIT'",
                "REPLACE INTO audit_entry " + LINE,
                "INSERT INTO audit_entry " + LINE + " ON DUPLICATE KEY UPDATE outcome = 'REFUSED'"
            })
    void are_neither_changed_nor_deleted_by_the_application_or_the_owner(String statement) throws SQLException {
        try (Connection application = ofTheApplication.getConnection();
                Connection owner = owner()) {
            execute(application, "INSERT IGNORE INTO audit_entry " + LINE);

            assertRefused(application, statement);
            assertRefused(owner, statement);

            assertThat(outcome(application)).isEqualTo("DONE");
        }
    }

    @Test
    void are_not_swept_away_by_the_application() throws SQLException {
        try (Connection application = ofTheApplication.getConnection()) {
            for (String statement : new String[] {
                "TRUNCATE audit_entry",
                "DROP TABLE audit_entry",
                "DROP TRIGGER audit_entry_is_never_deleted",
                "ALTER TABLE audit_entry DROP COLUMN reason"
            }) {
                assertThatExceptionOfType(SQLException.class)
                        .as(statement)
                        .isThrownBy(() -> execute(application, statement))
                        .withMessageContaining("denied");
            }
        }
    }

    private static void assertRefused(Connection connection, String statement) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(connection, statement))
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo(CODE_OF_A_REFUSAL_BY_US));
    }

    private static String outcome(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT GROUP_CONCAT(outcome) FROM audit_entry WHERE activity = 'AuditEntriesIT'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                config.getValue("sinergi.db.url", String.class),
                config.getValue("sinergi.db.owner.user", String.class),
                config.getValue("sinergi.db.owner.password", String.class));
    }
}
