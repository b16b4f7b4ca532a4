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
    MINISTRIES
}
