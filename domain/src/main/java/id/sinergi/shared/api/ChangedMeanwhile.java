package id.sinergi.shared.api;

/** Somebody else changed the record after the caller had read it; nothing was overwritten. */
public class ChangedMeanwhile extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ChangedMeanwhile(String subject) {
        super(subject);
    }

    /** Without a subject where the call that found it out names no record. */
    public ChangedMeanwhile(String subject, Throwable cause) {
        super(cause, new Object[] {subject == null ? "" : subject});
    }
}
