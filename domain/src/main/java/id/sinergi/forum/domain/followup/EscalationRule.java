package id.sinergi.forum.domain.followup;

import id.sinergi.forum.api.followup.EscalationLevel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who is told when, by the days before and after the due date.
 *
 * @param soon so many days before it, and on the day itself, the agency is reminded
 * @param late when so many days have passed after it, the coordinator of the host is told
 */
public record EscalationRule(int soon, int late) {
    public EscalationRule {
        if (soon < 0 || late < 1) {
            throw new IllegalArgumentException("Days of escalation: " + soon + ", " + late);
        }
    }

    /** The level that a date has reached; empty while it is far away. */
    public Optional<EscalationLevel> level(LocalDate due, LocalDate today) {
        if (!due.isAfter(lastDay(EscalationLevel.ESCALATED, today))) {
            return Optional.of(EscalationLevel.ESCALATED);
        } else if (due.isBefore(today)) {
            return Optional.of(EscalationLevel.OVERDUE);
        }
        return due.isAfter(lastDay(EscalationLevel.DUE_SOON, today))
                ? Optional.empty()
                : Optional.of(EscalationLevel.DUE_SOON);
    }

    /** What is due until then has reached the level today. */
    public LocalDate lastDay(EscalationLevel level, LocalDate today) {
        return switch (level) {
            case DUE_SOON -> today.plusDays(soon);
            case OVERDUE -> today.minusDays(1);
            case ESCALATED -> today.minusDays(late);
        };
    }
}
