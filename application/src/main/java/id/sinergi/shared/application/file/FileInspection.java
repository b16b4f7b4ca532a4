package id.sinergi.shared.application.file;

import java.io.IOException;
import java.nio.file.Path;

/** Looks into a file that has arrived. */
public interface FileInspection {
    /** What it is, by its content alone. */
    String mediaType(Path file) throws IOException;

    /** Whether it would run something by itself when opened, as far as its type lets anybody tell. */
    boolean carriesScript(Path file, String mediaType) throws IOException;
}
