package id.sinergi.forum.api.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When an item begins in any case, whatever comes before it.
 *
 * @param day of the forum; 1 is its first
 * @param time by the clocks at the venue; one that a change of clocks leaves out is the moment after the gap
 */
public record FixedStart(@Min(1) @Max(366) int day, @NotNull LocalTime time) {
    private static final int MINUTES = 60;

    /** As it is stored. */
    public static FixedStart of(int day, int minute) {
        return new FixedStart(day, LocalTime.of(minute / MINUTES, minute % MINUTES));
    }

    public int minute() {
        return time.getHour() * MINUTES + time.getMinute();
    }

    /** The moment, in a forum that begins on that day. */
    public Instant in(LocalDate firstDay, ZoneId zone) {
        return firstDay.plusDays(day - 1L).atTime(time).atZone(zone).toInstant();
    }
}
