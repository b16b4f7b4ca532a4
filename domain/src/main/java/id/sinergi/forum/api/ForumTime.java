package id.sinergi.forum.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When a forum takes place.
 *
 * @param starts local date and time at the venue
 * @param ends local date and time at the venue
 * @param zone a region of the IANA database, such as {@code Asia/Makassar}
 */
public record ForumTime(LocalDateTime starts, LocalDateTime ends, String zone) {
    public static ForumTime of(Instant starts, Instant ends, String zone) {
        ZoneId place = ZoneId.of(zone);
        return new ForumTime(LocalDateTime.ofInstant(starts, place), LocalDateTime.ofInstant(ends, place), zone);
    }

    public LocalDate firstDay() {
        return starts.toLocalDate();
    }
}
