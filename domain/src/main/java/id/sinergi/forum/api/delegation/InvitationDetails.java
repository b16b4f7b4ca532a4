package id.sinergi.forum.api.delegation;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An invitation with the people who are announced.
 *
 * @param id under which files are attached, such as the letter of assignment
 * @param limit how many people with a seat it may send; null for no limit but that of its group
 * @param deadline until when it registers; null while nobody has set one, then it is the forum's start
 * @param documents names of the documents that delegations are expected to bring
 * @param submission the number of the list of people, 0 before the first
 * @param contact null before the first list
 * @param reason why the host declined; null unless declined
 * @param own whether the caller works for this agency
 */
public record InvitationDetails(
        UUID id,
        AgencyLabel agency,
        SeatGroup group,
        InvitationStatus status,
        Integer limit,
        Instant deadline,
        List<Bilingual> documents,
        int submission,
        Instant submittedAt,
        Contact contact,
        String reason,
        List<Person> people,
        boolean own,
        int version)
        implements Versioned {
    /** Whom the host may ask. */
    public record Contact(String name, String phone, String email) {}

    /**
     * Somebody who is announced.
     *
     * @param code on the badge
     * @param arrivedAt null while they have not come
     */
    public record Person(DelegateRole role, String name, String function, String code, Instant arrivedAt) {}
}
