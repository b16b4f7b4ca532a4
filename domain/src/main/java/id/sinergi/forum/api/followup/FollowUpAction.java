package id.sinergi.forum.api.followup;

import java.util.EnumSet;
import java.util.Set;

/** What people can do with a follow-up. */
public enum FollowUpAction {
    /** The host words it anew, gives it to another agency or person, or moves its date. */
    CHANGE,
    WITHDRAW,
    /** The agency that owes it says what it has done. */
    REPORT,
    CONFIRM,
    SEND_BACK;

    /** What somebody of the host can do; who has reported does not judge the report. */
    public static Set<FollowUpAction> ofHost(FollowUpStatus status, boolean hasReported) {
        return switch (status) {
            case OPEN, RETURNED -> EnumSet.of(CHANGE, WITHDRAW);
            case REPORTED -> hasReported ? EnumSet.of(WITHDRAW) : EnumSet.of(WITHDRAW, CONFIRM, SEND_BACK);
            case CONFIRMED, WITHDRAWN -> EnumSet.noneOf(FollowUpAction.class);
        };
    }

    /** What somebody of the agency that owes it can do. */
    public static Set<FollowUpAction> ofAgency(FollowUpStatus status) {
        return status.awaitsReport() ? EnumSet.of(REPORT) : EnumSet.noneOf(FollowUpAction.class);
    }
}
