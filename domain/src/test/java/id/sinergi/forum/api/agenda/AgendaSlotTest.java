package id.sinergi.forum.api.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.forum.api.agenda.AgendaSlot.Length;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaSlotTest {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    @Test
    void one_item_follows_the_other() {
        assertThat(slots("2022-10-11T09:00", WITA, 45, 30))
                .containsExactly(
                        slot("2022-10-11T09:00", "2022-10-11T09:45"), slot("2022-10-11T09:45", "2022-10-11T10:15"));
    }

    @Test
    void a_forum_over_midnight_goes_on_the_next_day() {
        assertThat(slots("2022-10-11T23:30", WITA, 45, 60))
                .containsExactly(
                        slot("2022-10-11T23:30", "2022-10-12T00:15"), slot("2022-10-12T00:15", "2022-10-12T01:15"));
    }

    @Test
    void after_an_item_of_unknown_length_nothing_is_known() {
        assertThat(slots("2022-10-11T09:00", WITA, 45, null, 30))
                .containsExactly(
                        slot("2022-10-11T09:00", "2022-10-11T09:45"),
                        slot("2022-10-11T09:45", null),
                        new AgendaSlot(null, null));
    }

    @Test
    void in_the_night_in_which_clocks_go_back_an_hour_is_had_twice() {
        assertThat(slots("2022-10-30T01:30", ZoneId.of("Europe/Berlin"), 120))
                .containsExactly(slot("2022-10-30T01:30", "2022-10-30T02:30"));
    }

    @Test
    void in_the_night_in_which_clocks_go_forward_an_hour_is_missing() {
        assertThat(slots("2022-03-27T01:30", ZoneId.of("Europe/Berlin"), 60))
                .containsExactly(slot("2022-03-27T01:30", "2022-03-27T03:30"));
    }

    @Test
    void an_agenda_of_two_days_does_not_run_through_the_night() {
        assertThat(of(
                        "2023-10-05T09:00",
                        WITA,
                        List.of(new Length(480, null), fixed(60, 2, "08:30"), new Length(30, null))))
                .containsExactly(
                        slot("2023-10-05T09:00", "2023-10-05T17:00"),
                        slot("2023-10-06T08:30", "2023-10-06T09:30"),
                        slot("2023-10-06T09:30", "2023-10-06T10:00"));
    }

    @Test
    void a_fixed_start_is_known_also_after_an_item_of_unknown_length_and_over_midnight() {
        assertThat(of("2023-10-05T22:00", WITA, List.of(new Length(null, null), fixed(60, 2, "00:30"))))
                .containsExactly(slot("2023-10-05T22:00", null), slot("2023-10-06T00:30", "2023-10-06T01:30"));
    }

    @Test
    void a_fixed_start_is_that_time_also_on_the_day_after_the_clocks_changed_and_none_that_is_left_out() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(of("2022-10-29T18:00", berlin, List.of(new Length(60, null), fixed(60, 2, "09:00"))))
                .contains(slot("2022-10-30T09:00", "2022-10-30T10:00"));
        assertThat(of("2022-03-26T18:00", berlin, List.of(fixed(60, 2, "02:30"))))
                .containsExactly(slot("2022-03-27T03:30", "2022-03-27T04:30"));
    }

    @Test
    void a_fixed_start_stays_where_it_is_when_the_forum_moves_to_another_time_zone() {
        FixedStart start = new FixedStart(2, LocalTime.of(8, 30));
        assertThat(AgendaSlot.of(
                        LocalDateTime.parse("2023-10-05T09:00")
                                .atZone(ZoneId.of("Asia/Jayapura"))
                                .toInstant(),
                        ZoneId.of("Asia/Jayapura"),
                        List.of(new Length(60, start))))
                .containsExactly(slot("2023-10-06T08:30", "2023-10-06T09:30"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void together_the_items_take_as_long_as_each_of_them_in_whatever_zone(long seed) {
        Random random = new Random(seed);
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
        List<Integer> minutes = new ArrayList<>();
        int total = 0;
        for (int i = 0; i <= random.nextInt(12); i++) {
            minutes.add(1 + random.nextInt(600));
            total += minutes.get(i);
        }
        Instant start = Instant.ofEpochSecond(1_600_000_000L + random.nextInt(200_000_000));
        List<AgendaSlot> slots = AgendaSlot.of(start, zone, lengths(minutes));
        assertThat(slots.get(slots.size() - 1).ends())
                .isEqualTo(LocalDateTime.ofInstant(start.plus(Duration.ofMinutes(total)), zone));
        for (int i = 1; i < slots.size(); i++) {
            assertThat(slots.get(i).starts()).isEqualTo(slots.get(i - 1).ends());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static List<AgendaSlot> slots(String start, ZoneId zone, Integer... minutes) {
        return of(start, zone, lengths(Arrays.asList(minutes)));
    }

    private static List<AgendaSlot> of(String start, ZoneId zone, List<Length> items) {
        return AgendaSlot.of(LocalDateTime.parse(start).atZone(zone).toInstant(), zone, items);
    }

    private static List<Length> lengths(List<Integer> minutes) {
        return minutes.stream().map(each -> new Length(each, null)).toList();
    }

    private static Length fixed(Integer minutes, int day, String time) {
        return new Length(minutes, new FixedStart(day, LocalTime.parse(time)));
    }

    private static AgendaSlot slot(String starts, String ends) {
        return new AgendaSlot(LocalDateTime.parse(starts), ends == null ? null : LocalDateTime.parse(ends));
    }
}
