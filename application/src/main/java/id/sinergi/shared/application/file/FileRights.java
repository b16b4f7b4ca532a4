package id.sinergi.shared.application.file;

import id.sinergi.shared.api.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Says, for one kind of record, who may read its files and who may attach some. Each context brings its own as a CDI
 * bean; a kind that nobody answers for has no files.
 */
public interface FileRights {
    /** The {@link id.sinergi.shared.api.file.FileHolder#kind()} this answers for. */
    String kind();

    /** Those of these records that the caller may see, and whose files they may therefore read; in one query. */
    Set<String> visible(Collection<String> keys, Caller caller);

    /** Whether the caller may attach files to this record, and take them off again, as it stands now. */
    boolean mayAttach(String key, Caller caller);

    /**
     * Those of these records that the caller may see, each with whether they may attach files to it. Whoever can say both
     * in one query does.
     */
    default Map<String, Boolean> rights(Collection<String> keys, Caller caller) {
        return visible(keys, caller).stream().collect(Collectors.toMap(key -> key, key -> mayAttach(key, caller)));
    }

    /** The keys of records that are known by a UUID; what is none names no record. */
    static List<UUID> uuids(Collection<String> keys) {
        return keys.stream().flatMap(key -> uuid(key).stream()).toList();
    }

    private static Optional<UUID> uuid(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
