package id.sinergi.agency.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.agency.api.RegionKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {
    @Test
    void what_the_form_offers_is_understood() {
        assertThat(Choice.of(RegionKind.class, "CITY")).isEqualTo(RegionKind.CITY);
        assertThat(Choice.day("2022-10-11")).isEqualTo(LocalDate.of(2022, 10, 11));
        assertThat(Choice.text("  paser ")).isEqualTo("paser");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "city", "<script>", "+999999-01-01", "2022-13-40", "-0001-01-01"})
    void anything_else_counts_as_no_choice(String given) {
        assertThat(Choice.of(RegionKind.class, given)).isNull();
        assertThat(Choice.day(given)).isNull();
    }
}
