package id.sinergi.forum.domain.series;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.forum.api.series.Continuity;
import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.forum.domain.series.Regularity.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegularityTest {
    private static final LocalDate BALIKPAPAN = LocalDate.of(2022, 10, 11);
    private static final LocalDate NUSA_DUA = LocalDate.of(2023, 10, 5);
    private static final DueDays YEARLY = new DueDays(new Recurrence("FREQ=YEARLY"), BALIKPAPAN);

    @Test
    void each_due_day_with_an_edition_near_it_is_held() {
        Regularity regularity = Regularity.of(YEARLY, List.of(BALIKPAPAN, NUSA_DUA), LocalDate.of(2024, 1, 1));
        assertThat(regularity.continuity()).isEqualTo(new Continuity(2, 2, 0));
        assertThat(regularity.nextDue()).isEqualTo("2024-10-11");
    }

    @Test
    void what_has_passed_since_the_last_edition_is_overdue_from_the_first_day_on() {
        Regularity regularity = Regularity.of(YEARLY, List.of(BALIKPAPAN, NUSA_DUA), LocalDate.of(2026, 11, 24));
        assertThat(regularity.continuity()).isEqualTo(new Continuity(2, 5, 774));
        assertThat(regularity.nextDue()).isEqualTo("2024-10-11");
        assertThat(regularity.overdue()).hasSize(3);
        assertThat(regularity.gaps()).isEmpty();
    }

    @Test
    void due_days_that_a_later_edition_left_behind_are_a_gap() {
        Regularity regularity =
                Regularity.of(YEARLY, List.of(BALIKPAPAN, LocalDate.of(2025, 10, 1)), LocalDate.of(2025, 12, 1));
        assertThat(regularity.gaps())
                .containsExactly(new Gap(LocalDate.of(2023, 10, 11), LocalDate.of(2024, 10, 11), 2));
        assertThat(regularity.continuity()).isEqualTo(new Continuity(2, 4, 0));
    }

    @Test
    void two_editions_near_one_due_day_count_once() {
        Regularity regularity =
                Regularity.of(YEARLY, List.of(BALIKPAPAN, BALIKPAPAN.plusWeeks(2)), LocalDate.of(2023, 1, 1));
        assertThat(regularity.continuity()).isEqualTo(new Continuity(1, 1, 0));
    }

    @Test
    void a_series_is_not_late_on_its_due_day() {
        assertThat(Regularity.of(YEARLY, List.of(), BALIKPAPAN).continuity()).isEqualTo(new Continuity(0, 0, 0));
        assertThat(Regularity.of(YEARLY, List.of(), BALIKPAPAN.plusDays(1)).continuity())
                .isEqualTo(new Continuity(0, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_due_day_is_held_or_in_a_gap_or_overdue(long seed) {
        RandomRules random = new RandomRules(seed);
        DueDays days = new DueDays(Recurrence.of(random.parts()), random.day());
        List<LocalDate> editions = Stream.generate(() -> days.first().plusDays(random.below(5000)))
                .limit(random.below(12))
                .toList();
        Regularity found = Regularity.of(days, editions, days.first().plusDays(random.below(6000)));
        int missed = found.gaps().stream().mapToInt(Gap::dues).sum();
        assertThat(found.continuity().held() + missed + found.overdue().size())
                .isEqualTo(found.continuity().due());
        assertThat(found.continuity().held()).isLessThanOrEqualTo(editions.size());
        assertThat(editions).noneMatch(edition -> days.metBy(edition).equals(java.util.Optional.of(found.nextDue())));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }
}
