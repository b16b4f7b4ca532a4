package id.sinergi.agency.api;

import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;

/**
 * The reference of an agency, as in its address: the code of a ministry ({@code K17}), the abbreviation of another body
 * ({@code BRIN}), or {@code PEMDA-} and the region's code for a regional government ({@code PEMDA-64.01}).
 */
public record AgencyRef(String value) implements Scoped {
    public static AgencyRef governmentOf(RegionCode region) {
        return new AgencyRef("PEMDA-" + region.value());
    }

    @Override
    public Scope scope() {
        return new Scope("agency", value);
    }

    @Override
    public String subject() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
