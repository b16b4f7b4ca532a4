package id.sinergi.forum.domain.series;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.forum.api.series.Recurrence.Parts;
import id.sinergi.forum.api.series.Recurrence.RhythmStep;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueDaysTest {
    private static final int YEARS = 9;

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_day_is_due_exactly_when_the_rule_read_word_by_word_says_so(long seed) {
        RandomRules random = new RandomRules(seed);
        Parts parts = random.parts();
        LocalDate from = random.day();
        LocalDate end = from.plusYears(YEARS);
        List<LocalDate> expected = from.datesUntil(end.plusDays(1))
                .filter(day -> isDue(day, parts, from))
                .toList();
        assertThat(new DueDays(Recurrence.of(parts), from).until(end))
                .as("%s from %s", Recurrence.of(parts), from)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_next_one_is_later_and_none_lies_between(long seed) {
        RandomRules random = new RandomRules(seed);
        DueDays days = new DueDays(Recurrence.of(random.parts()), random.day());
        LocalDate day = days.first().plusDays(random.below(4000) - 200);
        LocalDate next = days.after(day);
        assertThat(next).isAfter(day);
        assertThat(days.until(next)).endsWith(next);
        assertThat(days.until(next.minusDays(1))).allMatch(earlier -> !earlier.isAfter(day));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_edition_stands_for_no_due_day_that_is_further_away_than_another(long seed) {
        RandomRules random = new RandomRules(seed);
        DueDays days = new DueDays(Recurrence.of(random.parts()), random.day());
        LocalDate edition = days.first().plusDays(random.below(4000));
        LocalDate met = days.metBy(edition).orElseThrow();
        long distance = distance(met, edition);
        assertThat(days.until(days.after(edition))).contains(met).allMatch(day -> distance(day, edition) >= distance);
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** The rule as a person reads it, one day at a time. */
    private static boolean isDue(LocalDate day, Parts parts, LocalDate from) {
        if (parts.step() == RhythmStep.WEEKLY) {
            LocalDate first = parts.weekday() == null ? from : from.with(nextOrSame(parts.weekday()));
            return !day.isBefore(first) && ChronoUnit.DAYS.between(first, day) % (7L * parts.every()) == 0;
        }
        long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(day));
        long years = day.getYear() - (long) from.getYear();
        var month = parts.month() == null ? from.getMonth() : parts.month();
        boolean turn = parts.step() == RhythmStep.MONTHLY
                ? months % parts.every() == 0
                : years % parts.every() == 0 && day.getMonth() == month;
        return turn && day.equals(dayIn(day, parts, from));
    }

    private static LocalDate dayIn(LocalDate month, Parts parts, LocalDate from) {
        if (parts.weekday() == null) {
            return month.withDayOfMonth(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
        }
        return month.with(
                parts.nth() == -1 ? lastInMonth(parts.weekday()) : dayOfWeekInMonth(parts.nth(), parts.weekday()));
    }

    @Test
    void a_month_that_is_too_short_has_its_last_day() {
        DueDays days = new DueDays(new Recurrence("FREQ=MONTHLY;INTERVAL=6"), LocalDate.of(2022, 8, 31));
        assertThat(days.until(LocalDate.of(2024, 8, 31)))
                .extracting(LocalDate::toString)
                .containsExactly("2022-08-31", "2023-02-28", "2023-08-31", "2024-02-29", "2024-08-31");
    }

    @Test
    void a_leap_day_comes_back_each_year() {
        DueDays days = new DueDays(new Recurrence("FREQ=YEARLY"), LocalDate.of(2024, 2, 29));
        assertThat(days.after(LocalDate.of(2024, 2, 29))).isEqualTo("2025-02-28");
        assertThat(days.after(LocalDate.of(2027, 12, 1))).isEqualTo("2028-02-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Jayapura", "Europe/Berlin", "America/New_York", "Pacific/Apia", "UTC"})
    void neither_the_zone_of_the_server_nor_its_clock_changes_move_a_due_day(String zone) {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            DueDays days = new DueDays(new Recurrence("FREQ=WEEKLY"), LocalDate.of(2011, 12, 30));
            assertThat(days.until(LocalDate.of(2013, 12, 31)))
                    .hasSize(105)
                    .allMatch(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-11, 2022-10-11",
        "2023-10-05, 2023-10-11",
        "2024-03-01, 2023-10-11",
        "2024-06-01, 2024-10-11",
        "2022-05-01, 2022-10-11"
    })
    void an_edition_stands_for_the_nearest_due_day(LocalDate edition, LocalDate due) {
        DueDays days = new DueDays(new Recurrence("FREQ=YEARLY"), LocalDate.of(2022, 10, 11));
        assertThat(days.metBy(edition)).contains(due);
    }

    @Test
    void an_edition_long_before_the_count_stands_for_nothing() {
        DueDays days = new DueDays(new Recurrence("FREQ=YEARLY"), LocalDate.of(2022, 10, 11));
        assertThat(days.metBy(LocalDate.of(2021, 10, 11))).isEmpty();
        assertThat(days.afterEdition(LocalDate.of(2021, 10, 11))).isEqualTo("2022-10-11");
    }
}
