package id.sinergi.agency.application;

import id.sinergi.agency.api.AgencyRow;
import id.sinergi.shared.api.Versioned;

/**
 * An agency on its own page.
 *
 * @param region the region it governs; null for a national body
 */
public record AgencyDetails(AgencyRow agency, RegionRow region, int version) implements Versioned {}
