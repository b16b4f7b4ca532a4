package id.sinergi.shared.web.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11 Okt 2022",
                "11 Oktober 2022",
                "11 Oct 2022",
                "11 october 2022",
                "11/10/2022",
                "11-10-2022",
                "11.10.2022",
                " 2022-10-11 ",
                "11  okt.  2022"
            })
    void a_day_is_understood_in_both_languages(String typed) {
        assertThat(Typed.day(typed)).contains(LocalDate.of(2022, 10, 11));
    }

    @Test
    void the_day_stands_before_the_month() {
        assertThat(Typed.day("03/04/2023")).contains(LocalDate.of(2023, 4, 3));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"besok", "31/02/2022", "11 Ok 2022", "11/13/2022", "11/10/22", "0999-01-01", "2022-10", "11 10"})
    void what_is_no_day_is_none(String typed) {
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
