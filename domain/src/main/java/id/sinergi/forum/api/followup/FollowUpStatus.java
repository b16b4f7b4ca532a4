package id.sinergi.forum.api.followup;

/** Where a follow-up stands. */
public enum FollowUpStatus {
    OPEN,
    /** The agency says it is done; the host has not looked at it yet. */
    REPORTED,
    /** The host was not satisfied; the agency has to act again. */
    RETURNED,
    CONFIRMED,
    /** Not wanted any more. */
    WITHDRAWN;

    /** Whether the agency still has to act, so that the due date can pass. */
    public boolean awaitsReport() {
        return this == OPEN || this == RETURNED;
    }

    public boolean isOver() {
        return this == CONFIRMED || this == WITHDRAWN;
    }
}
