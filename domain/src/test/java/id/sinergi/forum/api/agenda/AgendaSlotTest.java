package id.sinergi.forum.api.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
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
        List<AgendaSlot> slots = AgendaSlot.of(start, zone, minutes);
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
        return AgendaSlot.of(LocalDateTime.parse(start).atZone(zone).toInstant(), zone, Arrays.asList(minutes));
    }

    private static AgendaSlot slot(String starts, String ends) {
        return new AgendaSlot(LocalDateTime.parse(starts), ends == null ? null : LocalDateTime.parse(ends));
    }
}
