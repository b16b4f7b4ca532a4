package id.sinergi.shared.application.file;

import id.sinergi.shared.api.Subject;
import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.domain.file.FileContents;
import java.nio.file.Path;

/**
 * A file that has arrived and passed every check, but is not kept yet.
 *
 * @param arrived where it lies until it is kept
 */
public record ReceivedFile(FileHolder holder, FileContents contents, Path arrived) implements Subject {
    @Override
    public String subject() {
        return holder.subject();
    }
}
