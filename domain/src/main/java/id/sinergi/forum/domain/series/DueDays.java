package id.sinergi.forum.domain.series;

import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.forum.api.series.Recurrence.Parts;
import id.sinergi.forum.api.series.Recurrence.RhythmStep;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Recur;

/**
 * The days by which editions of a series have to be held: a rule of RFC 5545, counted from a day. They are days of the
 * calendar, not moments, so that neither clocks nor time zones move them. A month that is too short for the day has its
 * last day instead; the RFC would leave it out, and a half-yearly forum would skip every February.
 */
public final class DueDays {
    private static final int LAST_DAY_OF_EVERY_MONTH = 28;

    private final Recur<LocalDate> rule;
    private final LocalDate countedFrom;

    public DueDays(Recurrence recurrence, LocalDate countedFrom) {
        Parts parts = recurrence.parts();
        if (parts.step() == RhythmStep.WEEKLY && parts.weekday() != null) {
            // Counted from that weekday on: in which week a Sunday lies is then nobody's question.
            this.countedFrom = countedFrom.with(TemporalAdjusters.nextOrSame(parts.weekday()));
            this.rule = new Recur<>("FREQ=WEEKLY;INTERVAL=" + parts.every());
        } else {
            this.countedFrom = countedFrom;
            this.rule = new Recur<>(recurrence.value() + shortMonths(parts, countedFrom));
        }
    }

    private static String shortMonths(Parts parts, LocalDate from) {
        int day = from.getDayOfMonth();
        if (parts.step() == RhythmStep.WEEKLY || parts.weekday() != null || day <= LAST_DAY_OF_EVERY_MONTH) {
            return "";
        }
        String days = IntStream.rangeClosed(LAST_DAY_OF_EVERY_MONTH, day)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        boolean ownMonth = parts.step() == RhythmStep.YEARLY && parts.month() == null;
        return (ownMonth ? ";BYMONTH=" + from.getMonthValue() : "") + ";BYMONTHDAY=" + days + ";BYSETPOS=-1";
    }

    /** The first of all. */
    public LocalDate first() {
        return after(countedFrom.minusDays(1));
    }

    /** The first one after a day. */
    public LocalDate after(LocalDate day) {
        LocalDate from = day.isBefore(countedFrom) ? countedFrom.minusDays(1) : day;
        return rule.getNextDate(countedFrom, from);
    }

    /** All of them up to a day, that day included. */
    public List<LocalDate> until(LocalDate day) {
        return day.isBefore(countedFrom) ? List.of() : rule.getDates(countedFrom, countedFrom, day);
    }

    /**
     * For which due day an edition was held: the nearest one, so that a forum may come a little early or late. Nothing is
     * met by an edition from before the count, unless it came just before the first day.
     */
    public Optional<LocalDate> metBy(LocalDate edition) {
        List<LocalDate> passed = until(edition);
        LocalDate next = after(edition);
        if (passed.isEmpty()) {
            long step = ChronoUnit.DAYS.between(next, after(next));
            return Optional.of(next).filter(first -> ChronoUnit.DAYS.between(edition, first) * 2 <= step);
        }
        LocalDate last = passed.get(passed.size() - 1);
        boolean lastIsNearer = ChronoUnit.DAYS.between(last, edition) <= ChronoUnit.DAYS.between(edition, next);
        return Optional.of(lastIsNearer ? last : next);
    }

    /** The first due day for which neither this edition nor one before it was held. */
    public LocalDate afterEdition(LocalDate edition) {
        return metBy(edition).map(this::after).orElseGet(this::first);
    }
}
