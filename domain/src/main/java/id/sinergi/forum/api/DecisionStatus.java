package id.sinergi.forum.api;

import java.util.Set;

/** How far a decided paragraph has been carried out, and what it may become next. */
public enum DecisionStatus {
    OPEN,
    IN_PROGRESS,
    IMPLEMENTED,
    /** Overtaken by events: nobody will carry it out any more. */
    LAPSED,
    /** Taken back by those who decided it. */
    WITHDRAWN,
    /** Only noted, so there is nothing to carry out. */
    NO_ACTION;

    public Set<DecisionStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(IN_PROGRESS, IMPLEMENTED, LAPSED, WITHDRAWN);
            case IN_PROGRESS -> Set.of(IMPLEMENTED, LAPSED, WITHDRAWN);
            case IMPLEMENTED, LAPSED -> Set.of(IN_PROGRESS);
            case WITHDRAWN, NO_ACTION -> Set.of();
        };
    }

    /** Whether somebody still has to act, so that a due date can pass. */
    public boolean awaitsAction() {
        return this == OPEN || this == IN_PROGRESS;
    }

    /** Whether going from here to another status has to be explained: giving up, and taking up again. */
    public boolean needsReasonToBecome(DecisionStatus wanted) {
        return wanted == LAPSED || wanted == WITHDRAWN || !awaitsAction();
    }
}
