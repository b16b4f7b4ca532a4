package id.sinergi.shared.web.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    /** days.js reads the same table in the browser: DaysE2E. */
    @ParameterizedTest
    @CsvFileSource(resources = "days.csv", useHeadersInDisplayName = true)
    void a_day_is_understood_in_both_languages(String typed, LocalDate day) {
        assertThat(Typed.day(typed)).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void blanks_around_a_day_mean_nothing() {
        assertThat(Typed.day(" 2022-10-11 ")).contains(LocalDate.of(2022, 10, 11));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void nothing_typed_is_no_day(String typed) {
        assertThat(Typed.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08.00", "08:00", "8", "0800", "8.00", " 8:00 "})
    void a_time_is_understood_in_both_languages(String typed) {
        assertThat(Typed.time(typed)).contains(LocalTime.of(8, 0));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"24.00", "8.60", "8.0", "pagi", "8-00"})
    void what_is_no_time_is_none(String typed) {
        assertThat(Typed.time(typed)).isEmpty();
    }
}
