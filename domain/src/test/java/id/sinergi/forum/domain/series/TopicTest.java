package id.sinergi.forum.domain.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.api.series.TopicState;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import id.sinergi.shared.api.Bilingual;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TopicTest {
    private final Topic topic = new Topic(
            new TopicRef("TOP-0001"),
            new ForumSeriesId(UUID.randomUUID()),
            new TopicText(
                    new Bilingual("Pangan", null),
                    new Bilingual(null, null),
                    new AgencyId(UUID.randomUUID()),
                    30,
                    Set.of("FOOD_SECURITY")),
            null,
            Instant.EPOCH);

    @Test
    void a_topic_waits_until_the_host_has_decided() {
        assertThat(topic.state()).isEqualTo(TopicState.PROPOSED);
        topic.accept(UUID.randomUUID());
        assertThat(topic.state()).isEqualTo(TopicState.ACCEPTED);
    }

    @Test
    void it_is_declined_only_with_a_reason() {
        assertThatThrownBy(() -> topic.decline(" ")).isInstanceOf(ReasonNeeded.class);
        assertThat(topic.state()).isEqualTo(TopicState.PROPOSED);
        topic.decline(" Sudah dibahas ");
        assertThat(topic.state()).isEqualTo(TopicState.DECLINED);
        assertThat(topic.reason()).isEqualTo("Sudah dibahas");
    }

    @Test
    void what_has_been_decided_stays_decided() {
        topic.withdraw();
        assertThatThrownBy(() -> topic.accept(UUID.randomUUID())).isInstanceOf(TopicHasBeenDecided.class);
        assertThatThrownBy(() -> topic.decline("Terlambat")).isInstanceOf(TopicHasBeenDecided.class);
        assertThatThrownBy(topic::withdraw).isInstanceOf(TopicHasBeenDecided.class);
    }

    @Test
    void a_topic_taken_off_the_agenda_waits_again() {
        topic.accept(UUID.randomUUID());
        topic.reopen();
        topic.decline("Tidak jadi");
        assertThat(topic.state()).isEqualTo(TopicState.DECLINED);
    }
}
