package id.sinergi.forum.application.series;

import static id.sinergi.shared.api.Permission.FORUM_PLAN;

import id.sinergi.forum.api.series.TopicAnswered;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.application.agenda.Papers;
import id.sinergi.forum.application.command.series.AcceptTopic;
import id.sinergi.forum.application.command.series.DeclineTopic;
import id.sinergi.forum.domain.AgendaTopic;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.Forums;
import id.sinergi.forum.domain.agenda.Origin;
import id.sinergi.forum.domain.series.ForumNotOfSeries;
import id.sinergi.forum.domain.series.Topic;
import id.sinergi.forum.domain.series.TopicText;
import id.sinergi.forum.domain.series.Topics;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What the host of a series does with the topics that were proposed for it. */
@Stateless
public class Backlog {
    @Inject
    Topics topics;

    @Inject
    Forums forums;

    @Inject
    Papers papers;

    @Inject
    Event<TopicAnswered> answered;

    /** Takes a topic onto the agenda of an edition of its series, and returns the key of the item. */
    @Permit(FORUM_PLAN)
    public UUID accept(AcceptTopic command) {
        Topic topic = expected(command.topic(), command.version());
        Forum forum = forums.get(command.forum());
        if (!forum.series().equals(Optional.of(topic.series()))) {
            throw new ForumNotOfSeries(forum.ref());
        }
        TopicText text = topic.text();
        AgendaTopic about =
                new AgendaTopic(text.title(), text.description(), text.proposer(), text.minutes(), text.themes());
        UUID item = forum.agenda().add(about, Origin.NEW).id();
        topic.accept(item);
        topic.origin().ifPresent(origin -> papers.pass(origin, item));
        tell(topic);
        return item;
    }

    /** Does not take a topic up, and says why; the proposer reads it. */
    @Permit(FORUM_PLAN)
    public void decline(DeclineTopic command) {
        Topic topic = expected(command.topic(), command.version());
        topic.decline(command.reason());
        tell(topic);
    }

    private void tell(Topic topic) {
        answered.fire(new TopicAnswered(topic.id(), topic.text().proposer(), topic.state()));
    }

    private Topic expected(TopicRef ref, int version) {
        Topic topic = topics.get(ref);
        topic.expectVersion(version, ref.value());
        return topic;
    }
}
