package id.sinergi.forum.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The date in the capital, by which due dates pass. */
@Dependent
public class OfficialDay {
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    @Inject
    Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock.withZone(CAPITAL));
    }
}
