package id.sinergi.forum.api.calendar;

import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.reply.Reply;
import id.sinergi.shared.api.Bilingual;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A forum as a calendar shows it.
 *
 * @param zone in which its clocks go
 * @param cancelReason null unless it is cancelled
 * @param version rises with each change, of time and place too
 * @param changedAt when it became what it is, the answer included
 * @param asked null where the person's agency is not invited
 */
public record CalendarForum(
        String ref,
        Bilingual title,
        Bilingual host,
        ForumStatus status,
        Instant starts,
        Instant ends,
        ZoneId zone,
        String venue,
        String city,
        String cancelReason,
        int version,
        Instant changedAt,
        Asking asked) {
    /**
     * The invitation of the person's agency.
     *
     * @param open whether it can be answered now
     * @param answer null as long as there is none
     */
    public record Asking(boolean open, Reply answer) {}
}
