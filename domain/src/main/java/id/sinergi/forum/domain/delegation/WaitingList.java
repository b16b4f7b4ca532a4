package id.sinergi.forum.domain.delegation;

import id.sinergi.forum.domain.delegation.RegistrationDesk.Taken;
import java.util.ArrayList;
import java.util.List;

/**
 * The delegations of a group that wait for seats, who has waited longest first. Seats that become free go to the first
 * one; while it does not fit nobody behind it is served, so that a large delegation is not overtaken for ever. The host may
 * still approve whom they like.
 */
public record WaitingList(RegistrationDesk desk, List<Invitation> waiting) {
    /**
     * Gives free seats away.
     *
     * @param taken how many seats of a group are held now
     * @return who has seats now, in the order in which they waited
     */
    public List<Invitation> serve(Taken taken) {
        List<Invitation> served = new ArrayList<>();
        int given = 0;
        for (Invitation next : waiting) {
            int before = given;
            if (!next.takeSeats(desk, group -> taken.in(group) + before)) {
                break;
            }
            given += next.seats();
            served.add(next);
        }
        return served;
    }
}
