package id.sinergi.notification.web.calendar;

import id.sinergi.forum.api.calendar.CalendarForum;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** The time zones that a calendar names, as far as its forums reach, by the rules by which the forums were planned. */
final class Zones {
    private static final Duration MARGIN = Duration.ofDays(1);

    private Zones() {}

    static List<VTimeZone> of(List<CalendarForum> forums) {
        Map<String, List<CalendarForum>> zones = forums.stream()
                .collect(Collectors.groupingBy(forum -> forum.zone().getId(), TreeMap::new, Collectors.toList()));
        return zones.values().stream().map(Zones::zone).toList();
    }

    private static VTimeZone zone(List<CalendarForum> forums) {
        ZoneId zone = forums.get(0).zone();
        Instant from = forums.stream()
                .map(CalendarForum::starts)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minus(MARGIN);
        Instant until = forums.stream()
                .map(CalendarForum::ends)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plus(MARGIN);
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))),
                new ComponentList<>(observances(zone.getRules(), from, until)));
    }

    private static List<Observance> observances(ZoneRules rules, Instant from, Instant until) {
        List<Observance> all = new ArrayList<>();
        ZoneOffset first = rules.getOffset(from);
        all.add(observance(
                rules.isDaylightSavings(from),
                LocalDateTime.ofInstant(from, first).withNano(0),
                first,
                first));
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && next.getInstant().isBefore(until)) {
            all.add(observance(
                    rules.isDaylightSavings(next.getInstant()),
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter()));
            next = rules.nextTransition(next.getInstant());
        }
        return all;
    }

    private static Observance observance(boolean summer, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        List<Property> properties = List.of(new DtStart<>(start), new TzOffsetFrom(before), new TzOffsetTo(after));
        return summer ? new Daylight(new PropertyList(properties)) : new Standard(new PropertyList(properties));
    }
}
