package id.sinergi.notification.application.mail;

/** Takes letters to a mail server. */
public interface Post {
    /** Never throws for what a server does or does not do. */
    Outcome send(Letter letter);
}
