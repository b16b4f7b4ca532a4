package id.sinergi.forum.api.minutes;

/** Where the minutes of a forum stand. */
public enum MinutesStatus {
    /** Nobody has written anything. */
    EMPTY,
    /** Being written; seen only by the host agency and by auditors. */
    DRAFT,
    /** Stands as it is, for everybody and for good; only a correction is added to it. */
    FINAL
}
