package id.sinergi.forum.application.command.series;

import id.sinergi.forum.api.series.InviteeKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whom every edition invites.
 *
 * @param code of the agency, province or group; null where it is of none
 * @param quota how many people each agency may send; null for no limit
 */
public record InviteeLine(
        @NotNull InviteeKind kind,
        @Size(max = 24) String code,
        @Min(1) @Max(1000) Integer quota) {}
