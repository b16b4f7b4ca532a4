package id.sinergi.notification.api;

import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.TypedKey;
import java.util.UUID;

/** One notice of the caller's own. */
public record NoticeRef(String value) {
    /**
     * Its key.
     *
     * @throws NotFound when there cannot be such a notice
     */
    public UUID id() {
        return TypedKey.of(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
