package id.sinergi.shared.api;

import java.util.UUID;

/** Keys as they stand in addresses and forms. */
public final class TypedKey {
    private TypedKey() {}

    /**
     * The key that somebody typed.
     *
     * @throws NotFound when nothing can have such a key
     */
    public static UUID of(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotFound(typed);
        }
    }
}
