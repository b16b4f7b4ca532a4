package id.sinergi.forum.api.agenda;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * When an item is discussed, as the clocks at the venue show it; a day later where the forum goes over midnight, and right
 * also in a night in which clocks change.
 *
 * @param starts null after an item whose duration is not settled
 * @param ends null also for such an item itself
 */
public record AgendaSlot(LocalDateTime starts, LocalDateTime ends) {
    private static final AgendaSlot UNKNOWN = new AgendaSlot(null, null);

    /**
     * One after the other from the start of a forum.
     *
     * @param minutes of each item in order; null where not settled
     */
    public static List<AgendaSlot> of(Instant start, ZoneId zone, List<Integer> minutes) {
        List<AgendaSlot> slots = new ArrayList<>();
        Instant next = start;
        for (Integer length : minutes) {
            if (next == null) {
                slots.add(UNKNOWN);
                continue;
            }
            Instant end = length == null ? null : next.plusSeconds(60L * length);
            slots.add(new AgendaSlot(at(next, zone), end == null ? null : at(end, zone)));
            next = end;
        }
        return slots;
    }

    private static LocalDateTime at(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
