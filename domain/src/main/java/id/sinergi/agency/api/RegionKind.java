package id.sinergi.agency.api;

/** The level of a region: a province, or what lies within it. */
public enum RegionKind {
    PROVINCE,
    REGENCY,
    CITY
}
