package id.sinergi.shared.application;

import id.sinergi.shared.infrastructure.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** At {@code /health/ready}: whether people can be served now, that is, start-up is over and the database answers. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {
    @Inject
    SystemState state;

    @Inject
    Schema schema;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(state.isReady() && answers())
                .build();
    }

    private boolean answers() {
        try {
            schema.reach();
            return true;
        } catch (SQLException e) {
            // The answer is the news; the pool writes the reason into the log.
            return false;
        }
    }
}
