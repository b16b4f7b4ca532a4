package id.sinergi.forum.api.series;

import id.sinergi.shared.api.RuleViolation;

/** This is no rule by which a series can come back. */
public class RecurrenceNotUnderstood extends RuleViolation {
    private static final long serialVersionUID = 1;

    public RecurrenceNotUnderstood(String rule) {
        super(rule);
    }

    RecurrenceNotUnderstood(String rule, Exception cause) {
        super(cause, new Object[] {rule});
    }
}
