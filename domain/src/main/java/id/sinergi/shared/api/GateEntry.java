package id.sinergi.shared.api;

/**
 * What the gate saw: fired for every change, every look at a single record and every refusal; the audit trail keeps it.
 *
 * @param caller who asked
 * @param activity the service and method, for example {@code ForumPlanning.announce}
 * @param subject what it was about; null when the call names no record
 * @param outcome what became of it
 * @param reason the code of the violation that refused it; null when done
 */
public record GateEntry(Caller caller, String activity, String subject, Outcome outcome, String reason) {
    /** DONE within the caller's transaction; REFUSED by a rule; FAILED through trouble of the system's own. */
    public enum Outcome {
        DONE,
        REFUSED,
        FAILED
    }
}
