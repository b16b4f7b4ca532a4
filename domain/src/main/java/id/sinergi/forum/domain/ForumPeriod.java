package id.sinergi.forum.domain;

import id.sinergi.forum.domain.violations.PeriodEndsBeforeItStarts;
import id.sinergi.forum.domain.violations.TimeZoneUnknown;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When a forum takes place, as the clocks on its walls show it. */
@Embeddable
public class ForumPeriod {
    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(nullable = false)
    private String zone;

    protected ForumPeriod() {}

    /**
     * A period in local date and time.
     *
     * @param ends after the start
     * @param zone a region of the IANA database, such as {@code Asia/Makassar} (WITA); offsets name no place
     */
    public ForumPeriod(LocalDateTime starts, LocalDateTime ends, String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new TimeZoneUnknown(zone);
        }
        if (!ends.isAfter(starts)) {
            throw new PeriodEndsBeforeItStarts(starts, ends);
        }
        this.zone = zone;
        this.startsAt = starts.atZone(zone()).toInstant();
        this.endsAt = ends.atZone(zone()).toInstant();
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public LocalDateTime starts() {
        return LocalDateTime.ofInstant(startsAt, zone());
    }

    public LocalDateTime ends() {
        return LocalDateTime.ofInstant(endsAt, zone());
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** The day on which it begins, at its place. */
    public LocalDate firstDay() {
        return starts().toLocalDate();
    }

    boolean isSameAs(ForumPeriod other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt) && zone.equals(other.zone);
    }

    /** Whether that moment is within it; its end no longer is. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(startsAt) && moment.isBefore(endsAt);
    }

    public boolean beginsAfter(Instant moment) {
        return startsAt.isAfter(moment);
    }
}
