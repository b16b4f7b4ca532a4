package id.sinergi.forum.api.delegation;

import id.sinergi.forum.api.AgencyLabel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An invitation with the people who are announced.
 *
 * @param id under which files are attached, such as the letter of assignment
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
        int submission,
        Instant submittedAt,
        Contact contact,
        String reason,
        List<Person> people,
        boolean own,
        int version) {
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
