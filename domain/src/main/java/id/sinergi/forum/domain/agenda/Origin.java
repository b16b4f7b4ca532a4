package id.sinergi.forum.domain.agenda;

import id.sinergi.forum.api.agenda.AgendaItemKind;
import java.util.UUID;

/**
 * Why an item is on an agenda.
 *
 * @param about reference of what it is about; null for a topic
 * @param continues the item of an earlier forum that it takes up; null for all but unfinished and forwarded ones
 * @param deferrals how often it has been put off
 */
public record Origin(AgendaItemKind kind, String about, UUID continues, int deferrals) {
    public static final Origin NEW = new Origin(AgendaItemKind.TOPIC, null, null, 0);

    public static Origin about(AgendaItemKind kind, String about) {
        return new Origin(kind, about, null, 0);
    }
}
