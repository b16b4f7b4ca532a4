package id.sinergi.shared.application.file;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Where the contents of files are kept, each once, known by its SHA-256 in hexadecimal. */
public interface FileStore {
    /** The folder in which a content that is still arriving is written. */
    Path incoming();

    /**
     * Keeps a content for good. It is safe on the disk, or part of the running transaction, when this returns.
     *
     * @param arrived the complete file; may be gone afterwards
     */
    void keep(Path arrived, String sha256);

    /**
     * Opens a content for reading.
     *
     * @throws id.sinergi.shared.api.NotFound when it is not there
     */
    InputStream open(String sha256);

    /** Contents that have been kept before that moment; more than are still in use. */
    List<String> keptBefore(Instant moment);

    /** Forgets a content. */
    void remove(String sha256);
}
