package id.sinergi.shared.application.file;

import id.sinergi.shared.api.Subject;
import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.api.file.FileId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Somebody takes a file off a record. */
public record DetachFile(
        @NotNull @Valid FileHolder holder, @NotNull FileId file) implements Subject {
    @Override
    public String subject() {
        return holder.subject() + " " + file;
    }
}
