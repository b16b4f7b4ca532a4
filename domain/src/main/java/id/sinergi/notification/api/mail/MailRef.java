package id.sinergi.notification.api.mail;

import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Subject;
import id.sinergi.shared.api.TypedKey;
import java.util.UUID;

/** One mail of the outbox. */
public record MailRef(String value) implements Subject {
    /**
     * Its key.
     *
     * @throws NotFound when there cannot be such a mail
     */
    public UUID id() {
        return TypedKey.of(value);
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
