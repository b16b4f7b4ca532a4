package id.sinergi.forum.application.series;

import static id.sinergi.forum.application.ForumServices.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.forum.api.series.TopicAnswered;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.api.series.TopicState;
import id.sinergi.forum.application.ForumServices;
import id.sinergi.forum.application.command.series.DeclineTopic;
import id.sinergi.forum.domain.series.Topic;
import id.sinergi.forum.domain.series.TopicText;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import id.sinergi.shared.api.Bilingual;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private static final TopicRef TOPIC = new TopicRef("TOP-0001");
    private static final AgencyId PROPOSER = new AgencyId(UUID.randomUUID());

    private final ForumServices services = new ForumServices();
    private final Backlog backlog = new Backlog();

    @BeforeEach
    void aTopicIsProposed() {
        backlog.topics = services.topics;
        backlog.forums = services.forums;
        backlog.answered = services.events.of();
        TopicText about = new TopicText(text("Pangan"), new Bilingual(null, null), PROPOSER, 30, Set.of());
        services.topics.add(new Topic(TOPIC, new ForumSeriesId(UUID.randomUUID()), about, null, ForumServices.NOW));
    }

    @Test
    void who_proposed_a_topic_is_told_that_it_is_declined() {
        backlog.decline(new DeclineTopic(TOPIC, 0, "Sudah dibahas"));

        assertThat(services.events.all())
                .containsExactly(new TopicAnswered(services.topics.get(TOPIC).id(), PROPOSER, TopicState.DECLINED));
    }

    @Test
    void nobody_is_told_what_was_refused() {
        assertThatThrownBy(() -> backlog.decline(new DeclineTopic(TOPIC, 0, " ")))
                .isInstanceOf(ReasonNeeded.class);

        assertThat(services.events.all()).isEmpty();
    }
}
