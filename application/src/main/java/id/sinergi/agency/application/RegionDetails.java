package id.sinergi.agency.application;

import id.sinergi.agency.api.AgencyRow;
import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionEventKind;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A region on its own page.
 *
 * @param place where it lies and how it is counted
 * @param belongings the provinces it belonged to, newest first; empty for a province
 * @param events what the laws did to it or to regions of it, newest first
 * @param government the regional government
 */
public record RegionDetails(
        RegionRow region,
        Place place,
        List<Belonging> belongings,
        List<Event> events,
        List<RegionGroupRow> groups,
        AgencyRow government,
        int version)
        implements Versioned {

    /**
     * Facts of the place.
     *
     * @param existsFrom null when it existed before the records begin
     */
    public record Place(
            String isoCode,
            String timeZone,
            BigDecimal latitude,
            BigDecimal longitude,
            LocalDate existsFrom,
            LocalDate existsUntil) {}

    /**
     * That the region belonged to a province.
     *
     * @param from null when it did before the records begin
     * @param until the first day on which it no longer did; null while it does
     */
    public record Belonging(RegionCode province, Bilingual name, LocalDate from, LocalDate until) {}

    /** What a law did. */
    public record Event(
            LocalDate on,
            RegionEventKind kind,
            String legalBasis,
            RegionCode region,
            Bilingual regionName,
            RegionCode from,
            Bilingual fromName,
            RegionCode to,
            Bilingual toName) {}
}
