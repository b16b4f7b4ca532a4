package id.sinergi.shared.api.file;

import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Subject;
import id.sinergi.shared.api.TypedKey;
import java.util.UUID;

/** The key of a file. */
public record FileId(UUID value) implements Subject {
    /**
     * The key that somebody has typed.
     *
     * @throws NotFound when it is none
     */
    public static FileId of(String typed) {
        return new FileId(TypedKey.of(typed));
    }

    @Override
    public String subject() {
        return value.toString();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
