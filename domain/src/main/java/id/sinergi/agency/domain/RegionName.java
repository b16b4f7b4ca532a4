package id.sinergi.agency.domain;

import id.sinergi.agency.api.RegionKind;
import id.sinergi.shared.api.Bilingual;

/**
 * The official name of a region, and what follows from it. Regencies and cities carry their level in the name
 * ({@code Kabupaten Paser}), provinces do not ({@code Kalimantan Timur}).
 */
public record RegionName(RegionKind kind, Bilingual text) {
    private static final String ADMINISTRATIVE = "Administrasi ";

    /** Names a province. */
    public static RegionName ofProvince(String indonesian, String english) {
        return new RegionName(RegionKind.PROVINCE, new Bilingual(indonesian, english));
    }

    /** Names a regency or city; the English name keeps the proper name and translates the level. */
    public static RegionName of(RegionKind kind, String indonesian) {
        String level = kind == RegionKind.CITY ? "Kota " : "Kabupaten ";
        String proper = indonesian.startsWith(level) ? indonesian.substring(level.length()) : indonesian;
        String english = kind == RegionKind.CITY ? "City" : "Regency";
        if (proper.startsWith(ADMINISTRATIVE)) {
            proper = proper.substring(ADMINISTRATIVE.length());
            english = "Administrative " + english;
        }
        return new RegionName(kind, new Bilingual(indonesian, proper + " " + english));
    }

    /** The name of the government of this region. */
    public Bilingual ofGovernment() {
        return kind == RegionKind.PROVINCE
                ? new Bilingual("Pemerintah Provinsi " + text.id(), "Provincial Government of " + text.en())
                : new Bilingual("Pemerintah " + text.id(), "Government of " + text.en());
    }
}
