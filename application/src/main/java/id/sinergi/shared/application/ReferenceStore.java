package id.sinergi.shared.application;

import id.sinergi.shared.api.ReferenceState;
import java.time.Instant;
import java.util.Map;

/** Where reference data is kept. */
public interface ReferenceStore {
    /** The checksum of every file as it was last loaded. */
    Map<String, String> checksums();

    /** Waits until no other node is loading, and keeps others waiting until the transaction ends. */
    void lock(Instant now);

    /** Adds what is missing, changes what differs, and leaves everything else alone; answers how many rows changed. */
    int write(ReferenceTable table);

    /** From how many files, and when one of them was last loaded. */
    ReferenceState state();

    void remember(String file, String checksum, Instant now);
}
