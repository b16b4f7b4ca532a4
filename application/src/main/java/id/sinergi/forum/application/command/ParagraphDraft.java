package id.sinergi.forum.application.command;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Wording;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a coordinator writes down as decided.
 *
 * @param responsible the agencies that have to act
 * @param due the last day to act on; null where none was agreed
 * @param themes codes of themes
 * @param item the key of the agenda item from which it came; null where that is not noted
 */
public record ParagraphDraft(
        @Wording(max = 4000) Bilingual text,
        @NotNull DecisionKind kind,
        @NotNull @Size(max = 100) List<@NotNull AgencyRef> responsible,
        LocalDate due,
        @NotNull @Size(max = 12) List<@NotNull String> themes,
        UUID item) {}
