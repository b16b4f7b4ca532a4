package id.sinergi.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The time everybody uses; tests give services a fixed one. */
@ApplicationScoped
class ClockProducer {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
