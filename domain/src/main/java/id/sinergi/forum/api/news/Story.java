package id.sinergi.forum.api.news;

import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What there is to tell of a record, and whom it concerns.
 *
 * @param ref how people name the record
 * @param title of the forum, or the text of the decision or task
 * @param host the agency whose forum it is, or came from
 * @param parties the agencies that take part, or have to act
 * @param person the account that has to see to it; null for nobody in particular
 * @param day when it takes place or is due; null where there is no such day
 * @param reason why it was cancelled or sent back; null otherwise
 * @param open whether everybody may know of it
 */
public record Story(
        String ref,
        Bilingual title,
        Party host,
        List<Party> parties,
        UUID person,
        LocalDate day,
        String reason,
        boolean open) {
    public Story {
        parties = List.copyOf(parties);
    }
}
