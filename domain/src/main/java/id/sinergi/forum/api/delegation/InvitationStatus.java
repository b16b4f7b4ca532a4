package id.sinergi.forum.api.delegation;

/** Where the invitation of an agency stands. */
public enum InvitationStatus {
    /** Nothing has come back yet. */
    INVITED,
    /** Its people have seats and wait for the host's approval. */
    REGISTERED,
    /** Its people wait for seats. */
    WAITING,
    APPROVED,
    DECLINED,
    /** The agency does not come. */
    WITHDRAWN;

    /** Whether its people count against the quota. */
    public boolean holdsSeats() {
        return this == REGISTERED || this == APPROVED;
    }

    /** Whether there is something for the host to approve or decline. */
    public boolean awaitsHost() {
        return this == REGISTERED || this == WAITING;
    }
}
