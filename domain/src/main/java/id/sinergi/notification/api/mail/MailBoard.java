package id.sinergi.notification.api.mail;

/**
 * How the outbox is doing.
 *
 * @param on whether the operator has named a mail server
 * @param waiting to be sent, those being sent included
 */
public record MailBoard(boolean on, int waiting, int failed, int bounced) {}
