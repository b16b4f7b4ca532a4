package id.sinergi.shared.application.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for viruses, where the operator has set up a scanner. */
public interface VirusScanner {
    /**
     * The name of the virus found in a file; empty when it is clean or there is no scanner.
     *
     * @throws IOException when the scanner that should look does not
     */
    Optional<String> scan(Path file) throws IOException;
}
