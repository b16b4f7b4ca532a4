package id.sinergi.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** At {@code /health/started}: whether migration and reference data are done. */
@Startup
@ApplicationScoped
public class StartedCheck implements HealthCheck {
    @Inject
    SystemState state;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("start-up").status(state.isReady()).build();
    }
}
