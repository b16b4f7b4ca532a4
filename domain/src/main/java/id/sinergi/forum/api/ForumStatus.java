package id.sinergi.forum.api;

/** Where a forum stands in its life. */
public enum ForumStatus {
    /** Being prepared; seen only by the host agency and by auditors. */
    DRAFT,
    /** Made known to everybody. */
    ANNOUNCED,
    /** Has begun; its delegations and decisions are being recorded. */
    HELD,
    /** The record is complete and stands as it is. */
    CLOSED,
    /** Did not take place. */
    CANCELLED;

    /** Whether nothing about the forum can change any more. */
    public boolean isFinal() {
        return this == CLOSED || this == CANCELLED;
    }

    /** Whether the forum has taken place. */
    public boolean hasBegun() {
        return this == HELD || this == CLOSED;
    }
}
