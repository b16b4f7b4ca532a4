package id.sinergi.forum.api.minutes;

/** Where a protocol of correction stands. */
public enum CorrectionStatus {
    /** Waits for a later edition. */
    PROPOSED,
    /** Stands beside the minutes for good. */
    APPROVED,
    REJECTED
}
