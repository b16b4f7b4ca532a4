package id.sinergi.forum.api.delegation;

import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Versioned;
import java.time.LocalDateTime;
import java.util.List;

/**
 * How registration for a forum stands.
 *
 * @param deadline by the clocks of the forum's place; null while nobody has set one, then it is the forum's start
 * @param documents names of the documents that delegations are expected to bring
 * @param hosting whether the caller may invite and approve
 */
public record DeskDetails(
        LocalDateTime deadline, List<Seats> seats, List<Bilingual> documents, boolean hosting, int version)
        implements Versioned {
    /**
     * The seats of a group.
     *
     * @param quota null when there is no limit
     * @param reserved of the quota, those that only the host gives away
     */
    public record Seats(SeatGroup group, Integer quota, int reserved, int taken, int waiting, int invited) {}
}
