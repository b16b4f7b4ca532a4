package id.sinergi.forum.application.command.series;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Wording;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * An agenda item that every edition has.
 *
 * @param minutes how long it may take; null while that is not settled
 */
public record TemplateLine(
        @Wording(max = 300) Bilingual title,
        @NotNull AgencyRef owner,
        @Min(1) @Max(1440) Integer minutes) {}
