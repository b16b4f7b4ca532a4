package id.sinergi.shared.api;

/** The caller is known, but may not do this. */
public class NotPermitted extends RuleViolation {
    private static final long serialVersionUID = 1;

    /** Names the activity refused, as the audit trail does. */
    public NotPermitted(String activity) {
        super(activity);
    }
}
