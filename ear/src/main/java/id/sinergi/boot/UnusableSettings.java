package id.sinergi.boot;

/** The system cannot start with these settings; the message is written for the operator. */
public class UnusableSettings extends Exception {
    private static final long serialVersionUID = 1L;

    public UnusableSettings(String message) {
        super(message);
    }
}
