package id.sinergi.forum.application;

import static id.sinergi.shared.api.Permission.FORUM_PLAN;

import id.sinergi.forum.application.command.AddAgendaItem;
import id.sinergi.forum.application.command.EditAgendaItem;
import id.sinergi.forum.application.command.MoveAgendaItem;
import id.sinergi.forum.application.command.RemoveAgendaItem;
import id.sinergi.forum.application.command.agenda.OrderAgenda;
import id.sinergi.forum.domain.Agenda;
import id.sinergi.forum.domain.Decisions;
import id.sinergi.forum.domain.Forums;
import id.sinergi.forum.domain.agenda.Origin;
import id.sinergi.forum.domain.series.Topic;
import id.sinergi.forum.domain.series.Topics;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a coordinator does to settle what a forum will discuss; all of it is refused once the forum is final. */
@Stateless
public class AgendaPlanning {
    @Inject
    Forums forums;

    @Inject
    Decisions decisions;

    @Inject
    Topics topics;

    @Inject
    References references;

    /** Puts an item at the end of the agenda, and returns its key. */
    @Permit(FORUM_PLAN)
    public UUID add(AddAgendaItem command) {
        Agenda agenda = forums.get(command.forum()).agenda();
        return agenda.add(references.topic(command.outline())).id();
    }

    /** Changes an item. */
    @Permit(FORUM_PLAN)
    public void edit(EditAgendaItem command) {
        Agenda agenda = forums.get(command.forum()).agenda();
        agenda.get(command.item()).expectVersion(command.version(), command.subject());
        agenda.edit(command.item(), references.topic(command.outline()));
    }

    /** Moves an item up or down. */
    @Permit(FORUM_PLAN)
    public void move(MoveAgendaItem command) {
        forums.get(command.forum()).agenda().move(command.item(), command.places());
    }

    /** Brings the agenda into another order; refused when somebody else has changed it meanwhile. */
    @Permit(FORUM_PLAN)
    public void order(OrderAgenda command) {
        Agenda agenda = forums.get(command.forum()).agenda();
        agenda.expectVersion(command.version());
        agenda.order(command.order());
    }

    /** Takes an item off the agenda; refused once decisions came from it. What it took up waits for another edition. */
    @Permit(FORUM_PLAN)
    public void remove(RemoveAgendaItem command) {
        Agenda agenda = forums.get(command.forum()).agenda();
        Origin origin = agenda.get(command.item()).origin();
        agenda.remove(command.item(), decisions);
        if (origin.continues() != null) {
            forums.ofItem(origin.continues()).agenda().reopen(origin.continues());
        }
        topics.ofItem(command.item()).ifPresent(Topic::reopen);
    }
}
