package id.sinergi.agency.api;

import id.sinergi.shared.api.Bilingual;

/**
 * An agency as lists and other records show it.
 *
 * @param abbreviation how officials shorten the name; null where none is in use
 * @param region the region it governs; null for a national body
 */
public record AgencyRow(
        AgencyId id, AgencyRef ref, AgencyKind kind, Bilingual name, String abbreviation, RegionCode region) {
    /** The short form where there is one, else the name. */
    public Bilingual shortName() {
        return abbreviation == null ? name : new Bilingual(abbreviation, abbreviation);
    }
}
