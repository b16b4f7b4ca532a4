package id.sinergi.forum.domain.series;

import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.forum.api.series.RecurrenceNotUnderstood;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How often a series is to be held, and from when on that is counted.
 *
 * @param own the rule of a series with a rhythm of its own; otherwise ignored
 * @param countedFrom the day from which due days are counted; null for the day of an edition
 */
public record Pace(Rhythm rhythm, Recurrence own, LocalDate countedFrom) {
    public Pace {
        if (rhythm == Rhythm.OWN) {
            if (own == null) {
                throw new RecurrenceNotUnderstood("");
            }
            own.parts();
        }
    }

    public static Pace of(Rhythm rhythm) {
        return new Pace(rhythm, null, null);
    }

    /** The rule that follows; empty for an irregular series. */
    public Optional<Recurrence> recurrence() {
        return rhythm == Rhythm.OWN ? Optional.of(own) : rhythm.recurrence();
    }
}
