package id.sinergi.agency.application;

import id.sinergi.agency.api.AgencyKind;
import id.sinergi.agency.api.RegionCode;

/**
 * Which agencies a list shows; null leaves a criterion out.
 *
 * @param q words of the name, the abbreviation or the reference
 * @param province the province itself and the regencies and cities that belong to it today
 */
public record AgencyFilter(String q, AgencyKind kind, RegionCode province) {
    public static final AgencyFilter ALL = new AgencyFilter(null, null, null);
}
