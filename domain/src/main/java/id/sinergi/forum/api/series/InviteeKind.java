package id.sinergi.forum.api.series;

/** Whom a line of a template invites. */
public enum InviteeKind {
    /** One agency. */
    AGENCY,
    /** The government of a province and those of all its regencies and cities. */
    PROVINCE,
    /** The governments of a region group. */
    GROUP,
    /** All ministries. */
    MINISTRIES,
    /** The governments of regions that have not taken part in any forum yet. */
    UNCOVERED;

    /** Whether a line has to say which one. */
    public boolean needsCode() {
        return this == AGENCY || this == PROVINCE || this == GROUP;
    }
}
