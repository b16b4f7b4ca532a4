package id.sinergi.agency.domain;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionEventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The map of regions through time, derived from the map of today and the laws that made it what it is. A regency exists
 * throughout; what changes is the province it belongs to, and since when that province exists.
 */
public final class RegionHistory {
    /** Stands for "before the records of this system begin": the day of the Proclamation. */
    public static final LocalDate BEGINNING = LocalDate.of(1945, 8, 17);

    private final Map<RegionCode, List<RegionEvent>> events;

    public RegionHistory(Collection<RegionEvent> events) {
        this.events = events.stream()
                .sorted(Comparator.comparing(RegionEvent::on))
                .collect(Collectors.groupingBy(RegionEvent::region));
    }

    /** The day from which a region exists. */
    public LocalDate existsFrom(RegionCode region) {
        return of(region, RegionEventKind.PROVINCE_FORMED)
                .findFirst()
                .map(RegionEvent::on)
                .orElse(BEGINNING);
    }

    /**
     * To which provinces a region has belonged, oldest first, without a gap.
     *
     * @param today the province it belongs to now
     * @throws RegionEventsContradict when its events do not lead there
     */
    public List<Belonging> belongings(RegionCode region, RegionCode today) {
        List<RegionEvent> moves = of(region, RegionEventKind.REGION_MOVED).toList();
        List<Belonging> result = new ArrayList<>();
        LocalDate since = BEGINNING;
        RegionCode province = moves.isEmpty() ? today : moves.get(0).from();
        for (RegionEvent move : moves) {
            expect(Objects.equals(move.from(), province), region);
            result.add(new Belonging(region, province, since, move.on()));
            since = move.on();
            province = move.to();
        }
        expect(Objects.equals(province, today), region);
        result.add(new Belonging(region, today, since, null));
        return result;
    }

    private Stream<RegionEvent> of(RegionCode region, RegionEventKind kind) {
        return events.getOrDefault(region, List.of()).stream().filter(event -> event.kind() == kind);
    }

    private static void expect(boolean holds, RegionCode region) {
        if (!holds) {
            throw new RegionEventsContradict(region);
        }
    }
}
