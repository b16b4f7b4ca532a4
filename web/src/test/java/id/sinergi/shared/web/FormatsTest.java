package id.sinergi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final LocalDate FORUM = LocalDate.of(2022, 10, 11);

    @Test
    void dates_are_written_as_people_write_them() {
        assertThat(Formats.date(FORUM, Language.ID)).isEqualTo("11 Oktober 2022");
        assertThat(Formats.date(FORUM, Language.EN)).isEqualTo("11 October 2022");
        assertThat(Formats.shortDate(FORUM, Language.ID)).isEqualTo("11 Okt 2022");
    }

    @Test
    void a_period_says_nothing_twice() {
        assertThat(Formats.period(FORUM, FORUM, Language.ID)).isEqualTo("11 Oktober 2022");
        assertThat(Formats.period(FORUM, FORUM.plusDays(2), Language.ID)).isEqualTo("11–13 Oktober 2022");
        assertThat(Formats.period(FORUM, FORUM.plusDays(30), Language.EN)).isEqualTo("11 October – 10 November 2022");
        assertThat(Formats.period(FORUM, FORUM.plusDays(100), Language.EN))
                .isEqualTo("11 October 2022 – 19 January 2023");
    }

    @Test
    void times_stand_in_the_zone_of_the_place() {
        Instant moment = Instant.parse("2022-10-11T01:00:00Z");
        assertThat(Formats.dateTime(moment, ZoneId.of("Asia/Makassar"), Language.ID))
                .isEqualTo("11 Oktober 2022, 09.00 WITA");
        assertThat(Formats.dateTime(moment, ZoneId.of("Asia/Jayapura"), Language.EN))
                .isEqualTo("11 October 2022, 10:00 WIT");
        assertThat(Formats.time(LocalTime.of(8, 30), Language.ID)).isEqualTo("08.30");
    }

    @Test
    void numbers_follow_the_language() {
        assertThat(Formats.number(1234.5, Language.ID)).isEqualTo("1.234,5");
        assertThat(Formats.number(1234.5, Language.EN)).isEqualTo("1,234.5");
    }
}
