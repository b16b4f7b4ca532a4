package id.sinergi.notification.application.mail;

/**
 * What a mail server did with a letter.
 *
 * @param answer in its words; null when it took the letter
 */
public record Outcome(Kind kind, String answer) {
    public static final Outcome SENT = new Outcome(Kind.SENT, null);

    /** Whether, and what follows if not. */
    public enum Kind {
        SENT,
        /** There was no server to speak with; the others need not be tried now. */
        UNREACHED,
        /** It did not want this one now. */
        DEFERRED,
        /** It never will. */
        REFUSED
    }
}
