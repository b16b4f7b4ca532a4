package id.sinergi.shared.api;

/** The text given as a position in a list was not made by this system. */
public class CursorNotUnderstood extends RuleViolation {
    private static final long serialVersionUID = 1;

    public CursorNotUnderstood() {
        super();
    }

    public CursorNotUnderstood(Throwable cause) {
        super(cause, new Object[0]);
    }
}
