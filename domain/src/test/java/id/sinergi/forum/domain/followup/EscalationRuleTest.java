package id.sinergi.forum.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.followup.EscalationLevel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationRuleTest {
    private static final LocalDate DUE = LocalDate.of(2023, 3, 10);

    private final EscalationRule rule = new EscalationRule(7, 14);

    @ParameterizedTest
    @CsvSource({
        "2023-03-02,",
        "2023-03-03, DUE_SOON",
        "2023-03-10, DUE_SOON",
        "2023-03-11, OVERDUE",
        "2023-03-23, OVERDUE",
        "2023-03-24, ESCALATED",
        "2024-03-24, ESCALATED"
    })
    void a_date_rises_from_level_to_level(LocalDate today, EscalationLevel expected) {
        assertThat(rule.level(DUE, today).orElse(null)).isEqualTo(expected);
    }

    @Test
    void nobody_is_reminded_when_that_is_not_wanted_but_on_the_day_itself() {
        EscalationRule strict = new EscalationRule(0, 1);
        assertThat(strict.level(DUE, DUE.minusDays(1))).isEmpty();
        assertThat(strict.level(DUE, DUE)).contains(EscalationLevel.DUE_SOON);
        assertThat(strict.level(DUE, DUE.plusDays(1))).contains(EscalationLevel.ESCALATED);
    }

    @Test
    void days_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new EscalationRule(-1, 14)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EscalationRule(7, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
