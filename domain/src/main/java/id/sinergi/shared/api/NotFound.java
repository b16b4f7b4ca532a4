package id.sinergi.shared.api;

/** There is no such record, or none that the caller may see; the two are deliberately the same answer. */
public class NotFound extends RuleViolation {
    private static final long serialVersionUID = 1;

    public NotFound(String subject) {
        super(subject);
    }
}
