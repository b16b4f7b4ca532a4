package id.sinergi.forum.web.agenda;

import id.sinergi.forum.api.ForumTime;
import id.sinergi.forum.api.agenda.AgendaItemState;
import id.sinergi.forum.api.agenda.AgendaSlot;
import id.sinergi.forum.api.series.TopicState;
import id.sinergi.shared.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;

/** How agendas are shown: the hours of each item, the colour of its state, where its links lead. */
@Named
@RequestScoped
public class AgendaWords {
    @Inject
    Fmt fmt;

    /** 09.00–09.45; with the day as soon as it is another one than the forum began on. Nothing where it is not known. */
    public String hours(AgendaSlot slot, ForumTime forum) {
        if (slot == null || slot.starts() == null) {
            return "";
        }
        String start =
                day(slot.starts(), forum.starts()) + fmt.time(slot.starts().toLocalTime());
        return slot.ends() == null
                ? start
                : start + "–" + day(slot.ends(), slot.starts())
                        + fmt.time(slot.ends().toLocalTime());
    }

    private String day(LocalDateTime moment, LocalDateTime before) {
        return moment.toLocalDate().equals(before.toLocalDate()) ? "" : fmt.shortDate(moment.toLocalDate()) + " ";
    }

    public String tone(AgendaItemState state) {
        return state == null
                ? ""
                : switch (state) {
                    case OPEN -> "neutral";
                    case DONE -> "done";
                    case DEFERRED -> "warn";
                    case FORWARDED -> "open";
                };
    }

    public String topicTone(TopicState state) {
        return state == null
                ? ""
                : switch (state) {
                    case PROPOSED -> "open";
                    case ACCEPTED -> "done";
                    case DECLINED -> "stop";
                    case WITHDRAWN -> "neutral";
                };
    }

    /** The page of a forum, decision, follow-up or topic. */
    public String address(String ref) {
        return switch (ref.split("-", 2)[0]) {
            case "FRM" -> "/forums/" + ref;
            case "DEC" -> "/decisions/" + ref;
            case "FUP" -> "/follow-ups/" + ref;
            default -> "/topics/" + ref;
        };
    }
}
