package id.sinergi.notification.api.calendar;

import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Subject;
import id.sinergi.shared.api.TypedKey;
import java.util.UUID;

/** One secret address of a calendar; the reference opens nothing. */
public record FeedRef(String value) implements Subject {
    /**
     * Its key.
     *
     * @throws NotFound when there cannot be such an address
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
