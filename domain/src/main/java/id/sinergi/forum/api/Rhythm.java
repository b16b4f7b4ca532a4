package id.sinergi.forum.api;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** How often a series is held. */
public enum Rhythm {
    YEARLY(Period.ofYears(1)),
    HALF_YEARLY(Period.ofMonths(6)),
    QUARTERLY(Period.ofMonths(3)),
    /** Held when there is need; never due, so never overdue. */
    IRREGULAR(null);

    private final Period interval;

    Rhythm(Period interval) {
        this.interval = interval;
    }

    /** The day by which the edition after one of the given day has to be held. */
    public Optional<LocalDate> nextAfter(LocalDate held) {
        return Optional.ofNullable(interval).map(held::plus);
    }
}
