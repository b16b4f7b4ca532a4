package id.sinergi.agency.application;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionKind;
import id.sinergi.shared.api.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A region in a list.
 *
 * @param province the province it belonged to on the day asked for; null for a province
 * @param autonomous false for the administrative units of Jakarta
 */
public record RegionRow(
        RegionCode code,
        RegionKind kind,
        Bilingual name,
        boolean autonomous,
        RegionCode province,
        Bilingual provinceName,
        BigDecimal areaKm2,
        int population) {
    /** The area in whole square kilometres, as tables show it. */
    public BigDecimal areaRounded() {
        return areaKm2.setScale(0, RoundingMode.HALF_UP);
    }
}
