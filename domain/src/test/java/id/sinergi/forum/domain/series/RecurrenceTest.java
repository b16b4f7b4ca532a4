package id.sinergi.forum.domain.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.forum.api.series.Recurrence.Parts;
import id.sinergi.forum.api.series.RecurrenceNotUnderstood;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_put_together_can_be_taken_apart(long seed) {
        Parts parts = new RandomRules(seed).parts();
        assertThat(Recurrence.of(parts).parts()).isEqualTo(parts);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yearly",
                "FREQ=DAILY",
                "FREQ=YEARLY;",
                "FREQ=YEARLY;FREQ=MONTHLY",
                "INTERVAL=2",
                "FREQ=YEARLY;INTERVAL=0",
                "FREQ=YEARLY;INTERVAL=-1",
                "FREQ=YEARLY;INTERVAL=61",
                "FREQ=YEARLY;INTERVAL=x",
                "FREQ=YEARLY;COUNT=3",
                "FREQ=YEARLY;UNTIL=20300101",
                "FREQ=YEARLY;BYMONTH=13",
                "FREQ=MONTHLY;BYMONTH=10",
                "FREQ=YEARLY;BYDAY=2TU",
                "FREQ=MONTHLY;BYDAY=TU",
                "FREQ=MONTHLY;BYDAY=5TU",
                "FREQ=MONTHLY;BYDAY=2XX",
                "FREQ=MONTHLY;BYDAY=2TU,3WE",
                "FREQ=WEEKLY;BYDAY=2TU"
            })
    void a_rule_that_no_series_can_have_is_not_understood(String rule) {
        assertThatThrownBy(() -> new Recurrence(rule).parts()).isInstanceOf(RecurrenceNotUnderstood.class);
    }
}
