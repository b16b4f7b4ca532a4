package id.sinergi.forum.api.delegation;

import java.time.LocalDateTime;
import java.util.List;

/**
 * How registration for a forum stands.
 *
 * @param deadline by the clocks of the forum's place; null while nobody has set one, then it is the forum's start
 * @param hosting whether the caller may invite and approve
 */
public record DeskDetails(LocalDateTime deadline, List<Seats> seats, boolean hosting, int version) {
    /**
     * The seats of a group.
     *
     * @param quota null when there is no limit
     * @param reserved of the quota, those that only the host gives away
     */
    public record Seats(SeatGroup group, Integer quota, int reserved, int taken, int waiting, int invited) {}
}
