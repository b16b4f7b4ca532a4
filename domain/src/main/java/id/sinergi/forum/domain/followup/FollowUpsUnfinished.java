package id.sinergi.forum.domain.followup;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.shared.api.RuleViolation;

/** A decision is not carried out while something asked for it is unfinished. */
public class FollowUpsUnfinished extends RuleViolation {
    private static final long serialVersionUID = 1;

    public FollowUpsUnfinished(DecisionRef decision, int count) {
        super(decision, count);
    }
}
