package id.sinergi.forum.api;

import java.util.EnumSet;
import java.util.Set;

/** What people of the host agency can do with a forum, depending on where it stands. */
public enum ForumAction {
    /** Change the plan, the agenda and the delegations. */
    EDIT,
    ANNOUNCE,
    HOLD,
    /** Put decisions on record and correct them. */
    RECORD,
    CLOSE,
    CANCEL;

    /** Everything possible in a status, in the order of the constants. */
    public static Set<ForumAction> in(ForumStatus status) {
        return switch (status) {
            case DRAFT -> EnumSet.of(EDIT, ANNOUNCE, CANCEL);
            case ANNOUNCED -> EnumSet.of(EDIT, HOLD, CANCEL);
            case HELD -> EnumSet.of(EDIT, RECORD, CLOSE);
            case CLOSED, CANCELLED -> EnumSet.noneOf(ForumAction.class);
        };
    }
}
