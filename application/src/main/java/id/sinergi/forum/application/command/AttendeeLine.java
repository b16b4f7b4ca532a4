package id.sinergi.forum.application.command;

import id.sinergi.forum.domain.Attendee;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Wording;
import jakarta.validation.constraints.Size;

/**
 * A person in a delegation.
 *
 * @param name null where the record has only the function
 * @param function the office (jabatan) in which the person comes
 */
public record AttendeeLine(
        @Size(max = 200) String name, @Wording(max = 300) Bilingual function) {
    Attendee attendee() {
        return new Attendee(name == null || name.isBlank() ? null : name.strip(), function);
    }
}
