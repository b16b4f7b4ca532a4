package id.sinergi.forum.api.delegation;

import id.sinergi.shared.api.RuleViolation;

/** A group has fewer seats left than a delegation needs; it can go on the waiting list. */
public class SeatsTaken extends RuleViolation {
    private static final long serialVersionUID = 1;

    public SeatsTaken(SeatGroup group, int free, int wanted) {
        super(group, free, wanted);
    }
}
