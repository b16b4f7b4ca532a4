package id.sinergi.shared.application.file;

import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.api.file.FileId;
import id.sinergi.shared.api.file.FileRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads files as records. Does not ask who may see them: that is for whoever calls. */
public interface FileRows {
    /** The files of these records, by the key of the record, in the order in which they came; in one query. */
    Map<String, List<FileRow>> of(String kind, Collection<String> keys);

    /** A file with the records that hold it; empty when there is none. */
    Optional<Held> find(FileId id);

    /** A file and the records that hold it. */
    record Held(FileRow file, List<FileHolder> holders) {}
}
