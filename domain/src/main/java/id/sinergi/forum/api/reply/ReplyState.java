package id.sinergi.forum.api.reply;

import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.delegation.InvitationStatus;
import java.time.Instant;

/** Whether an invitation can be answered, and if not, why. */
public enum ReplyState {
    OPEN,
    /** It is not announced yet. */
    FORUM_NOT_KNOWN,
    FORUM_CANCELLED,
    /** It has ended, or is on record as held. */
    FORUM_OVER,
    /** The host has declined the delegation. */
    INVITATION_DECLINED,
    /** The agency has withdrawn its delegation, which is an answer that only the delegation's page takes back. */
    INVITATION_WITHDRAWN;

    /**
     * How it stands at a moment.
     *
     * @param ends when the forum ends
     */
    public static ReplyState of(ForumStatus forum, Instant ends, InvitationStatus invitation, Instant now) {
        return switch (forum) {
            case DRAFT -> FORUM_NOT_KNOWN;
            case CANCELLED -> FORUM_CANCELLED;
            case HELD, CLOSED -> FORUM_OVER;
            case ANNOUNCED -> now.isBefore(ends) ? of(invitation) : FORUM_OVER;
        };
    }

    private static ReplyState of(InvitationStatus invitation) {
        return switch (invitation) {
            case DECLINED -> INVITATION_DECLINED;
            case WITHDRAWN -> INVITATION_WITHDRAWN;
            case INVITED, REGISTERED, WAITING, APPROVED -> OPEN;
        };
    }

    public boolean isOpen() {
        return this == OPEN;
    }
}
