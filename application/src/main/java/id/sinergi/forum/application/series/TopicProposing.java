package id.sinergi.forum.application.series;

import static id.sinergi.shared.api.Permission.TOPIC_PROPOSE;

import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.application.References;
import id.sinergi.forum.application.command.series.ProposeTopic;
import id.sinergi.forum.application.command.series.WithdrawTopic;
import id.sinergi.forum.domain.ForumSeriesList;
import id.sinergi.forum.domain.series.Topic;
import id.sinergi.forum.domain.series.TopicText;
import id.sinergi.forum.domain.series.Topics;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** What people of any agency do so that a forum talks about what concerns them. */
@Stateless
public class TopicProposing {
    @Inject
    Topics topics;

    @Inject
    ForumSeriesList seriesList;

    @Inject
    References references;

    @Inject
    Clock clock;

    /** Proposes a topic for a series in the name of one's own agency. */
    @Permit(TOPIC_PROPOSE)
    public TopicRef propose(ProposeTopic command) {
        Bilingual description = command.description() == null ? new Bilingual(null, null) : command.description();
        TopicText text = new TopicText(
                command.title(),
                description,
                references.agency(command.proposer()),
                command.minutes(),
                references.known(command.themes()));
        Topic topic =
                new Topic(topics.nextRef(), seriesList.get(command.series()).id(), text, null, clock.instant());
        topics.add(topic);
        return topic.ref();
    }

    /** Takes back what one's own agency has proposed; refused once the host has decided. */
    @Permit(TOPIC_PROPOSE)
    public void withdraw(WithdrawTopic command) {
        Topic topic = topics.get(command.topic());
        topic.expectVersion(command.version(), command.subject());
        topic.withdraw();
    }
}
