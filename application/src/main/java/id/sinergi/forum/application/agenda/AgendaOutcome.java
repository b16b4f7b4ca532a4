package id.sinergi.forum.application.agenda;

import static id.sinergi.shared.api.Permission.FORUM_RECORD;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.application.command.agenda.DeferItem;
import id.sinergi.forum.application.command.agenda.ForwardItem;
import id.sinergi.forum.application.command.agenda.ForwardToEdition;
import id.sinergi.forum.application.command.agenda.SettleItem;
import id.sinergi.forum.domain.Agenda;
import id.sinergi.forum.domain.AgendaItem;
import id.sinergi.forum.domain.AgendaTopic;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.ForumSeries;
import id.sinergi.forum.domain.ForumSeriesList;
import id.sinergi.forum.domain.Forums;
import id.sinergi.forum.domain.series.Topic;
import id.sinergi.forum.domain.series.TopicText;
import id.sinergi.forum.domain.series.Topics;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What a coordinator does with agenda items once the forum has begun, also after it is closed. */
@Stateless
public class AgendaOutcome {
    @Inject
    Forums forums;

    @Inject
    ForumSeriesList seriesList;

    @Inject
    Topics topics;

    @Inject
    Papers papers;

    @Inject
    Clock clock;

    /** Notes whether the forum dealt with an item; refused before it has begun. */
    @Permit(FORUM_RECORD)
    public void settle(SettleItem command) {
        agenda(command.forum(), command.item(), command.version()).settle(command.item(), command.done());
    }

    /** Puts an unfinished item on the agenda of a later edition; refused when that is none, or has begun. */
    @Permit(FORUM_RECORD)
    public UUID defer(DeferItem command) {
        Agenda agenda = agenda(command.forum(), command.item(), command.version());
        UUID next = agenda.defer(command.item(), forums.get(command.next())).id();
        papers.pass(command.item(), next);
        return next;
    }

    /** Hands an item over to the backlog of another series, whose host decides about it. */
    @Permit(FORUM_RECORD)
    public TopicRef forward(ForwardItem command) {
        Forum forum = forums.get(command.forum());
        ForumSeries series = seriesList.get(command.series());
        AgendaItem item =
                agenda(command.forum(), command.item(), command.version()).forward(command.item());
        AgendaTopic about = item.topic();
        TopicText text =
                new TopicText(about.title(), about.description(), forum.host(), about.minutes(), about.themes());
        Topic topic = new Topic(topics.nextRef(), series.id(), text, item.id(), clock.instant());
        topics.add(topic);
        return topic.ref();
    }

    /** Puts an item on the agenda of an edition of another series of the same host, with its papers. */
    @Permit(FORUM_RECORD)
    public UUID forwardToEdition(ForwardToEdition command) {
        Agenda agenda = agenda(command.forum(), command.item(), command.version());
        UUID next =
                agenda.forward(command.item(), forums.get(command.edition())).id();
        papers.pass(command.item(), next);
        return next;
    }

    private Agenda agenda(ForumRef forum, UUID item, int version) {
        Agenda agenda = forums.get(forum).agenda();
        agenda.get(item).expectVersion(version, forum.value());
        return agenda;
    }
}
