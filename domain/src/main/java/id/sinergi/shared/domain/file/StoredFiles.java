package id.sinergi.shared.domain.file;

import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.api.file.FileId;
import java.util.List;
import java.util.UUID;

/** All files. */
public interface StoredFiles {
    /**
     * The file with this key.
     *
     * @throws id.sinergi.shared.api.NotFound when there is none
     */
    StoredFile get(FileId id);

    /** The files that a record holds, in the order in which they came. */
    List<StoredFile> of(FileHolder holder);

    /** Notes that a content is in use from now on; until the transaction ends nobody can clear it away. */
    void claim(FileContents contents);

    void add(StoredFile file);

    void remove(StoredFile file);

    /**
     * Changes how much room the files of an agency take, and keeps others of that agency waiting until the transaction
     * ends.
     *
     * @return the room they take then, in bytes
     */
    long use(UUID agency, long bytes);
}
