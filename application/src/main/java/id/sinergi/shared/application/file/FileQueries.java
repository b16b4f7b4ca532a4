package id.sinergi.shared.application.file;

import static id.sinergi.shared.api.Permission.FILE_READ;

import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.api.file.FileId;
import id.sinergi.shared.api.file.FileRow;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Files as people read them; of a record they may not see there are none. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FileQueries {
    @Inject
    FileRows rows;

    @Inject
    FileDoors doors;

    @Inject
    FileStore store;

    /** A file and its content; whoever takes it closes the content. */
    public record Opened(FileRow file, InputStream content) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    /**
     * Somebody lists the files of a record.
     *
     * @throws NotFound when they may not see the record
     */
    @Permit(FILE_READ)
    public List<FileRow> list(FileHolder holder) {
        doors.expectVisible(holder, CurrentCaller.get());
        return rows.of(holder.kind(), List.of(holder.key())).getOrDefault(holder.key(), List.of());
    }

    /** The files of one record, and whether the caller may attach more. */
    public record Shelf(List<FileRow> files, boolean open) {}

    /**
     * The files of a record on its page, and whether the caller may attach more; that the record was looked at is on the
     * audit trail already.
     *
     * @throws NotFound when they may not see the record
     */
    @Permit(FILE_READ)
    public Shelf shelf(String kind, String key) {
        FileHolder holder = new FileHolder(kind, key);
        boolean open = doors.rights(holder, CurrentCaller.get()).orElseThrow(() -> new NotFound(holder.subject()));
        return new Shelf(rows.of(kind, List.of(key)).getOrDefault(key, List.of()), open);
    }

    /** The files of many records of one kind, by the key of the record; those that the caller may not see left out. */
    @Permit(FILE_READ)
    public Map<String, List<FileRow>> listAll(String kind, Collection<String> keys) {
        return rows.of(kind, doors.visible(kind, keys, CurrentCaller.get()));
    }

    /**
     * Somebody looks at what is known of a file.
     *
     * @throws NotFound when there is none, or they may see none of the records that hold it
     */
    @Permit(FILE_READ)
    public FileRow details(FileId id) {
        return rows.find(id)
                .filter(held ->
                        held.holders().stream().anyMatch(holder -> doors.isVisible(holder, CurrentCaller.get())))
                .map(FileRows.Held::file)
                .orElseThrow(() -> new NotFound(id.subject()));
    }

    /** Somebody reads a file; as {@link #details}, with its content. */
    @Permit(FILE_READ)
    public Opened open(FileId id) {
        FileRow file = details(id);
        return new Opened(file, store.open(file.sha256()));
    }

    /** Whether the caller may attach files to a record, so that a page offers it; nothing an audit would ask for. */
    @Permit(FILE_READ)
    public boolean mayAttach(String kind, String key) {
        return doors.mayAttach(new FileHolder(kind, key), CurrentCaller.get());
    }
}
