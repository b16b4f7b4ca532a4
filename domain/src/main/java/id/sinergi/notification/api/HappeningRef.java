package id.sinergi.notification.api;

import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Subject;
import id.sinergi.shared.api.TypedKey;
import java.util.UUID;

/** Something that happened and could not be told. */
public record HappeningRef(String value) implements Subject {
    /**
     * Its key.
     *
     * @throws NotFound when there cannot be such a thing
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
