package id.sinergi.forum.web;

import id.sinergi.forum.api.ForumTime;
import id.sinergi.shared.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** When a forum is, as people write it; always in the zone of its place. */
@Named
@RequestScoped
public class ForumTimes {
    private static final List<String> INDONESIAN = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    @Inject
    Fmt fmt;

    /** 11 Oktober 2022, or 10–12 Oktober 2022. */
    public String days(ForumTime time) {
        return time == null ? "" : fmt.period(time.firstDay(), time.ends().toLocalDate());
    }

    /** 09.00–16.00 WITA. */
    public String hours(ForumTime time) {
        return time == null
                ? ""
                : fmt.time(time.starts().toLocalTime()) + "–"
                        + fmt.time(time.ends().toLocalTime()) + " " + zone(time.zone());
    }

    /** A moment as the clocks at the forum's place show it. */
    public String moment(Instant moment, String zone) {
        return moment == null ? "" : fmt.dateTime(moment, ZoneId.of(zone));
    }

    /** The date at the forum's place. */
    public LocalDate day(Instant moment, String zone) {
        return moment == null ? null : moment.atZone(ZoneId.of(zone)).toLocalDate();
    }

    /** The date of a moment that has no place of its own, short for tables. */
    public String shortDay(Instant moment) {
        return moment == null ? "" : fmt.shortDate(moment.atZone(CAPITAL).toLocalDate());
    }

    /** WIB, WITA, WIT, or how else the zone is called. */
    public String zone(String zone) {
        return fmt.zone(ZoneId.of(zone));
    }

    /** The zones to choose from: Indonesia's three, and the one chosen already. */
    public Set<String> choices(String chosen) {
        Set<String> zones = new LinkedHashSet<>(INDONESIAN);
        if (chosen != null && ZoneId.getAvailableZoneIds().contains(chosen)) {
            zones.add(chosen);
        }
        return zones;
    }

    /** A moment that has no place of its own, as the clocks of the capital show it. */
    public String moment(Instant moment) {
        return fmt.dateTime(moment, CAPITAL);
    }
}
