package id.sinergi.forum.api.agenda;

import java.time.Instant;
import java.time.LocalDate;
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
     * What is known of an item beforehand.
     *
     * @param minutes how long it takes; null where not settled
     * @param begins null where it follows the item before
     */
    public record Length(Integer minutes, FixedStart begins) {}

    /** One after the other from the start of a forum; an item with a fixed start begins then, and the clock runs on. */
    public static List<AgendaSlot> of(Instant start, ZoneId zone, List<Length> items) {
        LocalDate firstDay = at(start, zone).toLocalDate();
        List<AgendaSlot> slots = new ArrayList<>();
        Instant next = start;
        for (Length item : items) {
            Instant begins = item.begins() == null ? next : item.begins().in(firstDay, zone);
            if (begins == null) {
                slots.add(UNKNOWN);
                continue;
            }
            Instant end = item.minutes() == null ? null : begins.plusSeconds(60L * item.minutes());
            slots.add(new AgendaSlot(at(begins, zone), end == null ? null : at(end, zone)));
            next = end;
        }
        return slots;
    }

    private static LocalDateTime at(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
