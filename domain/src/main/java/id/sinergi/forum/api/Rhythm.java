package id.sinergi.forum.api;

import id.sinergi.forum.api.series.Recurrence;
import java.util.Optional;

/** How often a series is held. */
public enum Rhythm {
    YEARLY("FREQ=YEARLY"),
    HALF_YEARLY("FREQ=MONTHLY;INTERVAL=6"),
    QUARTERLY("FREQ=MONTHLY;INTERVAL=3"),
    /** By a rule of its own. */
    OWN(null),
    /** Held when there is need; never due, so never overdue. */
    IRREGULAR(null);

    private final String rule;

    Rhythm(String rule) {
        this.rule = rule;
    }

    /** The rule that everybody means by this rhythm; empty where there is none, or the series brings its own. */
    public Optional<Recurrence> recurrence() {
        return Optional.ofNullable(rule).map(Recurrence::new);
    }
}
