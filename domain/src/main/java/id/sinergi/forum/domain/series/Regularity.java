package id.sinergi.forum.domain.series;

import id.sinergi.forum.api.series.Continuity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * How regularly a series was held: its due days against its editions.
 *
 * @param nextDue the day by which the next edition has to be held, or should have been
 * @param gaps due days that were followed by a later edition without having one of their own, from the first on
 * @param overdue due days that have passed since the last edition
 */
public record Regularity(Continuity continuity, LocalDate nextDue, List<Gap> gaps, List<LocalDate> overdue) {
    /** Due days one after the other for which no edition was held. */
    public record Gap(LocalDate from, LocalDate until, int dues) {}

    public static Regularity of(DueDays days, Collection<LocalDate> editions, LocalDate today) {
        TreeSet<LocalDate> met = new TreeSet<>();
        editions.forEach(edition -> days.metBy(edition).ifPresent(met::add));
        LocalDate last = met.isEmpty() ? null : met.last();
        LocalDate nextDue = last == null ? days.first() : days.after(last);
        LocalDate yesterday = today.minusDays(1);
        List<LocalDate> due = days.until(last == null || last.isBefore(yesterday) ? yesterday : last);
        long late = Math.max(0, ChronoUnit.DAYS.between(nextDue, today));
        return new Regularity(
                new Continuity(met.size(), due.size(), Math.toIntExact(late)),
                nextDue,
                gaps(due, met),
                due.stream().filter(day -> !day.isBefore(nextDue)).toList());
    }

    private static List<Gap> gaps(List<LocalDate> due, TreeSet<LocalDate> met) {
        List<Gap> gaps = new ArrayList<>();
        Gap open = null;
        for (LocalDate day : due) {
            if (!met.contains(day)) {
                open = open == null ? new Gap(day, day, 1) : new Gap(open.from(), day, open.dues() + 1);
            } else if (open != null) {
                gaps.add(open);
                open = null;
            }
        }
        return gaps;
    }
}
