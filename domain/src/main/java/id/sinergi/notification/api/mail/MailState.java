package id.sinergi.notification.api.mail;

/** Where a mail stands. */
public enum MailState {
    /** To be sent, or to be tried again. */
    WAITING,
    /** A node is about to hand it over; if that node goes away, nobody knows whether it did. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** Given up after many tries. */
    FAILED,
    /** The mail server has refused it for good. */
    BOUNCED;

    /** Whether it stays as it is until somebody does something. */
    public boolean isStuck() {
        return this == FAILED || this == BOUNCED;
    }
}
