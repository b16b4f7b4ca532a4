package id.sinergi.agency.api;

/** What the law did to a region. */
public enum RegionEventKind {
    /** A province came into being out of another one. */
    PROVINCE_FORMED,
    /** A regency or city came to belong to another province. */
    REGION_MOVED
}
