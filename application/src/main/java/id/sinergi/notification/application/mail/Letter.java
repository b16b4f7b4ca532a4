package id.sinergi.notification.application.mail;

import java.util.UUID;

/**
 * A mail as it goes to a server.
 *
 * @param id the mail's key, which names it for good
 */
public record Letter(UUID id, String address, String subject, String text) {}
