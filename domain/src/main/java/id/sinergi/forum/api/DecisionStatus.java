package id.sinergi.forum.api;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a decided paragraph has been carried out, and what it may become next. */
public enum DecisionStatus {
    OPEN,
    IN_PROGRESS,
    /** Carried out, and it points to what shows it. */
    IMPLEMENTED,
    /** Another decision has taken its place. */
    SUPERSEDED,
    /** Overtaken by events: nobody will carry it out any more. */
    LAPSED,
    /** Taken back by those who decided it. */
    WITHDRAWN,
    /** Only noted, so there is nothing to carry out. */
    NO_ACTION;

    public Set<DecisionStatus> next() {
        return switch (this) {
            case OPEN -> inOrder(IN_PROGRESS, IMPLEMENTED, SUPERSEDED, LAPSED, WITHDRAWN);
            case IN_PROGRESS -> inOrder(IMPLEMENTED, SUPERSEDED, LAPSED, WITHDRAWN);
            case IMPLEMENTED, SUPERSEDED, LAPSED -> Set.of(IN_PROGRESS);
            case WITHDRAWN, NO_ACTION -> Set.of();
        };
    }

    private static Set<DecisionStatus> inOrder(DecisionStatus first, DecisionStatus... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
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
