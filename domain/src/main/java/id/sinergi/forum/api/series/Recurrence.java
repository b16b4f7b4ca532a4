package id.sinergi.forum.api.series;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How often something comes back, as a rule of RFC 5545: {@code FREQ=YEARLY;BYMONTH=10;BYDAY=2TU} is each second Tuesday
 * of October. What a series can have is what {@link Parts} can say; anything else is not understood.
 */
public record Recurrence(String value) {
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int LONGEST = 60;

    public Recurrence {
        Objects.requireNonNull(value);
    }

    /** What is repeated. */
    public enum RhythmStep {
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /**
     * A rule taken apart.
     *
     * @param every from how many steps to how many, from 1
     * @param nth which of those weekdays in the month: 1 to 4, or -1 for the last; null without weekday, and weekly
     * @param weekday null for the day on which the count began
     * @param month only of yearly rules; null for the month in which the count began
     */
    public record Parts(RhythmStep step, int every, Integer nth, DayOfWeek weekday, Month month) {
        boolean makeSense() {
            boolean monthFits = month == null || step == RhythmStep.YEARLY;
            return every >= 1 && every <= LONGEST && daysMakeSense() && monthFits;
        }

        private boolean daysMakeSense() {
            if (step == RhythmStep.WEEKLY || weekday == null) {
                return nth == null;
            }
            return isPosition(nth) && (step == RhythmStep.MONTHLY || month != null);
        }

        private static boolean isPosition(Integer nth) {
            return nth != null && (nth == -1 || (nth >= 1 && nth <= 4));
        }
    }

    /** The rule for these parts. */
    public static Recurrence of(Parts parts) {
        StringBuilder rule = new StringBuilder("FREQ=").append(parts.step());
        if (parts.every() != 1) {
            rule.append(";INTERVAL=").append(parts.every());
        }
        if (parts.month() != null) {
            rule.append(";BYMONTH=").append(parts.month().getValue());
        }
        if (parts.weekday() != null) {
            rule.append(";BYDAY=").append(parts.nth() == null ? "" : parts.nth());
            rule.append(WEEKDAYS.get(parts.weekday().getValue() - 1));
        }
        return new Recurrence(rule.toString());
    }

    /**
     * The rule taken apart.
     *
     * @throws RecurrenceNotUnderstood when it is none of those that a series can have
     */
    public Parts parts() {
        try {
            Map<String, String> given = new HashMap<>();
            for (String part : value.split(";", -1)) {
                String[] pair = part.split("=", 2);
                if (pair.length != 2 || given.put(pair[0], pair[1]) != null) {
                    throw new RecurrenceNotUnderstood(value);
                }
            }
            return read(given);
        } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
            throw new RecurrenceNotUnderstood(value, e);
        }
    }

    private Parts read(Map<String, String> given) {
        String day = given.remove("BYDAY");
        String position = day == null || day.length() < 3 ? null : day.substring(0, day.length() - 2);
        Parts parts = new Parts(
                RhythmStep.valueOf(given.remove("FREQ")),
                Optional.ofNullable(given.remove("INTERVAL"))
                        .map(Integer::valueOf)
                        .orElse(1),
                position == null ? null : Integer.valueOf(position),
                day == null ? null : weekday(day),
                Optional.ofNullable(given.remove("BYMONTH"))
                        .map(month -> Month.of(Integer.parseInt(month)))
                        .orElse(null));
        if (!given.isEmpty() || !parts.makeSense()) {
            throw new RecurrenceNotUnderstood(value);
        }
        return parts;
    }

    private static DayOfWeek weekday(String day) {
        return DayOfWeek.of(WEEKDAYS.indexOf(day.substring(Math.max(0, day.length() - 2))) + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
