package id.sinergi.shared.web.file;

import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.api.file.FileRow;
import id.sinergi.shared.application.file.FileLimits;
import id.sinergi.shared.application.file.FileQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the tag {@code s:attachments} asks; each record once in a request. */
@Named("files")
@RequestScoped
public class FilesOfRecord {
    @Inject
    FileQueries files;

    @Inject
    FileLimits limits;

    private final Map<FileHolder, FileQueries.Shelf> shelves = new HashMap<>();

    public List<FileRow> of(String kind, String key) {
        return shelf(kind, key).files();
    }

    public boolean mayAttach(String kind, String key) {
        return shelf(kind, key).open();
    }

    private FileQueries.Shelf shelf(String kind, String key) {
        return shelves.computeIfAbsent(new FileHolder(kind, key), holder -> files.shelf(kind, key));
    }

    /** The largest file, in bytes. */
    public long getLargest() {
        return limits.largest();
    }

    public long getLargestInMegabytes() {
        return limits.largestInMegabytes();
    }

    /** The endings of names that a browser may offer for choosing. */
    public String getAccepted() {
        return limits.types().stream()
                .flatMap(type -> type.endings().stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    /** The types, for people. */
    public String getTypes() {
        return limits.types().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
