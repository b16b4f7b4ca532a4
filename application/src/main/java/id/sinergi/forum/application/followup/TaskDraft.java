package id.sinergi.forum.application.followup;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Wording;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a coordinator asks an agency to do.
 *
 * @param person the name with which whoever is to see to it signs in; null for nobody in particular
 */
public record TaskDraft(
        @Wording(max = 1000) Bilingual task,
        @NotNull AgencyRef agency,
        @Size(max = 40) String person,
        @NotNull LocalDate due) {
    public TaskDraft {
        person = person == null || person.isBlank() ? null : person.strip();
    }
}
