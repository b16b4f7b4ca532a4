package id.sinergi.agency.application;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.agency.api.RegionKind;
import java.time.LocalDate;

/**
 * Which regions a list shows; null leaves a criterion out.
 *
 * @param q words of the name or the code
 * @param province regencies and cities that belonged to it on the day
 * @param on the day on which the regions existed; null for today
 */
public record RegionFilter(String q, RegionKind kind, RegionCode province, RegionGroupRef group, LocalDate on) {
    public static final RegionFilter ALL = new RegionFilter(null, null, null, null, null);

    /** The same, within a province. */
    public RegionFilter in(RegionCode wanted) {
        return new RegionFilter(q, kind, wanted, group, on);
    }

    /** The same, on a day. */
    public RegionFilter on(LocalDate day) {
        return new RegionFilter(q, kind, province, group, day);
    }
}
