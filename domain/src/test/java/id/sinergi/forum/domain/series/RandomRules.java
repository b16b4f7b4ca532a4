package id.sinergi.forum.domain.series;

import id.sinergi.forum.api.series.Recurrence.Parts;
import id.sinergi.forum.api.series.Recurrence.RhythmStep;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;

/** Rules and days out of a hat; the same ones for the same seed. */
final class RandomRules {
    private final Random random;

    RandomRules(long seed) {
        this.random = new Random(seed);
    }

    Parts parts() {
        RhythmStep step = List.of(RhythmStep.WEEKLY, RhythmStep.MONTHLY, RhythmStep.YEARLY)
                .get(random.nextInt(3));
        boolean onWeekday = random.nextBoolean();
        boolean inMonth = step == RhythmStep.YEARLY && (onWeekday || random.nextBoolean());
        int nth = random.nextInt(5) == 0 ? -1 : 1 + random.nextInt(4);
        return new Parts(
                step,
                1 + random.nextInt(step == RhythmStep.YEARLY ? 4 : 18),
                onWeekday && step != RhythmStep.WEEKLY ? nth : null,
                onWeekday ? DayOfWeek.of(1 + random.nextInt(7)) : null,
                inMonth ? Month.of(1 + random.nextInt(12)) : null);
    }

    /** A day within a century, rather often the end of a month. */
    LocalDate day() {
        LocalDate day = LocalDate.of(1970 + random.nextInt(100), 1, 1).plusDays(random.nextInt(366));
        return random.nextInt(3) == 0 ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
