package id.sinergi.shared.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The database and its tables. Flyway holds a lock in the database while it migrates, so that of several nodes starting
 * at once one migrates and the others find it done.
 */
@ApplicationScoped
public class Schema {
    private static final int SECONDS_TO_ANSWER = 5;
    private static final int SECONDS_OF_PATIENCE = 20;
    private static final String TURN = "CONCAT(DATABASE(), '.start-up')";

    @Resource(lookup = "java:app/jdbc/sinergi")
    DataSource dataSource;

    @Inject
    @ConfigProperty(name = "sinergi.db.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "sinergi.db.owner.user")
    Optional<String> owner;

    @Inject
    @ConfigProperty(name = "sinergi.db.owner.password")
    Optional<String> ownerPassword;

    @Inject
    @ConfigProperty(name = "sinergi.db.migrate", defaultValue = "true")
    boolean migrates;

    /**
     * Asks the database for a sign of life.
     *
     * @throws SQLException when it gives none
     */
    public void reach() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.isValid(SECONDS_TO_ANSWER)) {
                throw new SQLException("the connection is not valid");
            }
        }
    }

    /** Brings the tables to the version this software needs; as their owner where one is configured. */
    public void migrate() {
        if (!migrates) {
            return;
        }
        FluentConfiguration configuration = Flyway.configure(Schema.class.getClassLoader())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .cleanDisabled(true);
        if (owner.isPresent()) {
            configuration.dataSource(url.orElseThrow(), owner.get(), ownerPassword.orElse(""));
        } else {
            configuration.dataSource(dataSource);
        }
        configuration.load().migrate();
    }

    /** Does the work while no other node of this system does its own; waits for its turn as long as it takes. */
    public void alone(Runnable work) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            String take = "SELECT GET_LOCK(" + TURN + ", " + SECONDS_OF_PATIENCE + ")";
            while (!isTrue(statement, take)) {
                // Another node is still at it.
            }
            try {
                work.run();
            } finally {
                isTrue(statement, "SELECT RELEASE_LOCK(" + TURN + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTrue(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
