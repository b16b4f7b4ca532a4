package id.sinergi.notification.api.mail;

/**
 * Which mails are wanted; null means any.
 *
 * @param q part of an address or of the person's name
 */
public record MailFilter(String q, MailState state) {}
