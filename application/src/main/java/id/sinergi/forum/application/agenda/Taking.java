package id.sinergi.forum.application.agenda;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.agenda.AgendaItemKind;
import id.sinergi.forum.api.agenda.Proposal;
import id.sinergi.forum.api.series.TopicAnswered;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.application.References;
import id.sinergi.forum.domain.Agenda;
import id.sinergi.forum.domain.AgendaTopic;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.Forums;
import id.sinergi.forum.domain.agenda.Origin;
import id.sinergi.forum.domain.series.Topic;
import id.sinergi.forum.domain.series.Topics;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Makes an agenda item of what the system has proposed. */
@Dependent
class Taking {
    @Inject
    Forums forums;

    @Inject
    Topics topics;

    @Inject
    References references;

    @Inject
    Papers papers;

    @Inject
    Event<TopicAnswered> answered;

    void take(Proposal proposal, Forum forum) {
        switch (proposal.kind()) {
            case UNFINISHED -> goOn(UUID.fromString(proposal.subject()), forum);
            case TOPIC -> accept(topics.get(new TopicRef(proposal.subject())), proposal, forum);
            default -> {
                Origin origin = Origin.about(proposal.kind(), proposal.subject());
                UUID item = add(proposal, Set.of(), origin, forum.agenda());
                if (proposal.kind() == AgendaItemKind.MINUTES) {
                    forum.agenda().move(item, -forum.agenda().items().size());
                }
            }
        }
    }

    private void goOn(UUID item, Forum forum) {
        UUID next = forums.ofItem(item).agenda().defer(item, forum).id();
        papers.pass(item, next);
    }

    private void accept(Topic topic, Proposal proposal, Forum forum) {
        UUID item = add(proposal, topic.text().themes(), Origin.NEW, forum.agenda());
        topic.accept(item);
        topic.origin().ifPresent(origin -> papers.pass(origin, item));
        answered.fire(new TopicAnswered(topic.id(), topic.text().proposer(), topic.state()));
    }

    private UUID add(Proposal proposal, Set<String> themes, Origin origin, Agenda agenda) {
        AgendaTopic topic = new AgendaTopic(
                proposal.title(),
                proposal.description(),
                references.agency(new AgencyRef(proposal.owner().ref())),
                proposal.minutes(),
                themes);
        return agenda.add(topic, origin).id();
    }
}
