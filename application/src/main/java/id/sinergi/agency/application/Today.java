package id.sinergi.agency.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day in Jakarta, by which the law counts. */
@Dependent
class Today {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Inject
    Clock clock;

    LocalDate get() {
        return LocalDate.ofInstant(clock.instant(), JAKARTA);
    }
}
