package id.sinergi.forum.api;

import id.sinergi.forum.api.agenda.AgendaItemState;
import id.sinergi.forum.api.agenda.AgendaSlot;
import id.sinergi.forum.api.agenda.FixedStart;
import id.sinergi.forum.api.agenda.Lineage;
import id.sinergi.forum.api.minutes.MinutesStatus;
import id.sinergi.forum.api.minutes.WaitingCorrection;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Theme;
import id.sinergi.shared.api.Versioned;
import id.sinergi.shared.api.file.FileRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A forum as its page shows it.
 *
 * @param version to be given back with a change
 * @param cancelReason null unless cancelled
 * @param series null if it stands alone
 * @param minutes where they stand; null where the caller may not read them
 * @param corrections of the minutes of earlier editions, on which this one has to decide
 * @param actions what the caller may do with it now
 * @param isHost whether the caller works for the host and may run its forums
 */
public record ForumDetails(
        String ref,
        int version,
        Bilingual title,
        ForumStatus status,
        String cancelReason,
        ForumTime time,
        String venue,
        String city,
        AgencyLabel host,
        ForumLabel series,
        List<Item> agenda,
        List<Participant> participants,
        List<DecisionRow> decisions,
        MinutesStatus minutes,
        List<WaitingCorrection> corrections,
        Set<ForumAction> actions,
        boolean isHost)
        implements Versioned {

    /**
     * An item of the agenda.
     *
     * @param description both languages null where nobody has written one
     * @param minutes null while that is not settled
     * @param begins null where it follows the item before
     */
    public record Item(
            UUID id,
            int version,
            int position,
            Bilingual title,
            Bilingual description,
            AgencyLabel owner,
            Integer minutes,
            FixedStart begins,
            List<Theme> themes,
            List<FileRow> papers,
            AgendaItemState state,
            AgendaSlot slot,
            Lineage lineage)
            implements Versioned {}

    /** An agency that takes part. */
    public record Participant(AgencyLabel agency, int version, List<Person> attendees) implements Versioned {}

    /**
     * Somebody who came.
     *
     * @param name null where the record has only the function
     */
    public record Person(String name, Bilingual function) {}

    /** Changes whenever an item is added, edited or moved; to be given back with a new order of the agenda. */
    public int agendaVersion() {
        return agenda.stream().mapToInt(item -> item.version() + 1).sum();
    }

    /** Whether the caller may say what became of agenda items; also after the forum is closed. */
    public boolean mayRecordOutcomes() {
        return isHost && status.hasBegun();
    }

    public boolean allows(ForumAction action) {
        return actions.contains(action);
    }

    public Optional<Item> item(UUID id) {
        return agenda.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Optional<Participant> participant(String agency) {
        return participants.stream()
                .filter(p -> p.agency().ref().equals(agency))
                .findFirst();
    }
}
