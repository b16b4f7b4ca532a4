package id.sinergi.forum.api.delegation;

/** The groups of agencies that share seats in a forum. */
public enum SeatGroup {
    /** Ministries and other national bodies. */
    MINISTRIES,
    PROVINCES,
    /** Regencies and cities. */
    REGENCIES
}
