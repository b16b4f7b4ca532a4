package id.sinergi.forum.application.command;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.agenda.FixedStart;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a coordinator says about an agenda item.
 *
 * @param owner the agency that brings the item
 * @param minutes how long it may take; null while that is not settled
 * @param themes codes of themes
 * @param begins null where it follows the item before
 */
public record AgendaOutline(
        @Wording(max = 300) Bilingual title,
        @Wording(max = 4000, required = false) Bilingual description,
        @NotNull AgencyRef owner,
        @Min(1) @Max(1440) Integer minutes,
        @NotNull @Size(max = 12) List<@NotNull String> themes,
        @Valid FixedStart begins) {}
