package id.sinergi.notification.api.mail;

import java.time.Instant;

/**
 * A mail as an administrator sees it; what it says is between Sinergi and the person.
 *
 * @param person whose mail it is
 * @param notices how many it brings
 * @param subject the reference of the record that the first of them is about
 * @param dueAt when it is tried next
 * @param answer what the mail server said last
 */
public record MailRow(
        String ref,
        String person,
        String username,
        String address,
        boolean digest,
        int notices,
        String subject,
        MailState state,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        Instant sentAt,
        String answer) {}
