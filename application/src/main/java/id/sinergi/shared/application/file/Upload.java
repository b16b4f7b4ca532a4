package id.sinergi.shared.application.file;

import id.sinergi.shared.api.Subject;
import id.sinergi.shared.api.file.FileHolder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;

/**
 * Somebody sends a file for a record.
 *
 * @param name as the sender's computer has it
 * @param size in bytes, as announced; −1 when it was not
 * @param content read once, never held in memory as a whole
 */
public record Upload(@NotNull @Valid FileHolder holder, String name, long size, InputStream content)
        implements Subject {
    @Override
    public String subject() {
        return holder.subject();
    }
}
