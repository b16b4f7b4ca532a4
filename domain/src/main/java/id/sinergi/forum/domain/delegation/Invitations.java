package id.sinergi.forum.domain.delegation;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.delegation.SeatGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All invitations, and the desks where they are answered. Whoever changes them holds the lock of the forum. */
public interface Invitations {
    Optional<Invitation> find(ForumId forum, AgencyId agency);

    /** The invitation to whose last list of people a badge belongs. */
    Optional<Invitation> findByCode(ForumId forum, String code);

    /** The agencies that are invited already. */
    Set<AgencyId> invited(ForumId forum);

    void add(Invitation invitation);

    /** How many seats of a group other invitations than this one hold. */
    int taken(Invitation but, SeatGroup group);

    /** The invitations of a group that wait for seats, who has waited longest first. */
    List<Invitation> waiting(ForumId forum, SeatGroup group);

    /** How many seats of a group are held. */
    int taken(ForumId forum, SeatGroup group);

    Optional<RegistrationDesk> desk(ForumId forum);

    void add(RegistrationDesk desk);
}
