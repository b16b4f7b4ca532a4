package id.sinergi.shared.api.file;

import id.sinergi.shared.api.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The record that files are attached to. Who may see it may read its files.
 *
 * @param kind which kind of record, for example {@code agenda-item}; one context answers for each kind
 * @param key the record within that kind: its key or its reference
 */
public record FileHolder(
        @NotBlank @Size(max = 32) String kind,
        @NotBlank @Size(max = 64) String key) implements Subject {
    @Override
    public String subject() {
        return kind + " " + key;
    }
}
