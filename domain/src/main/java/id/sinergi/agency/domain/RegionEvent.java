package id.sinergi.agency.domain;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionEventKind;
import java.time.LocalDate;

/**
 * A law that changed the map.
 *
 * @param on the day from which it holds
 * @param legalBasis the law, as officials cite it
 * @param from the province the region came out of
 * @param to the province it belongs to from then on; null for a province formed
 */
public record RegionEvent(
        LocalDate on, RegionEventKind kind, String legalBasis, RegionCode region, RegionCode from, RegionCode to) {}
