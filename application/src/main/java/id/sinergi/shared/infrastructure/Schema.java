package id.sinergi.shared.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
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
}
