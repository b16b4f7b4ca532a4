package id.sinergi.notification.api.mail;

import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Subject;
import java.util.UUID;

/** One mail of the outbox. */
public record MailRef(String value) implements Subject {
    /**
     * Its key.
     *
     * @throws NotFound when there cannot be such a mail
     */
    public UUID id() {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new NotFound(value);
        }
    }

    @Override
    public String subject() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
