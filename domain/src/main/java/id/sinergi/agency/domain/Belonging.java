package id.sinergi.agency.domain;

import id.sinergi.agency.api.RegionCode;
import java.time.LocalDate;

/**
 * That a region belongs to a province.
 *
 * @param from the first day
 * @param until the first day on which it no longer does; null while it does
 */
public record Belonging(RegionCode region, RegionCode province, LocalDate from, LocalDate until) {
    /** Whether it held on that day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
