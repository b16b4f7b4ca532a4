package id.sinergi.shared.application.file;

import java.time.Instant;

/** Contents that no file needs any more. */
public interface UnusedContents {
    /** Removes a content, in a transaction of its own, unless a file needs it or somebody gave it again since. */
    boolean clear(String sha256, Instant keptBefore);
}
