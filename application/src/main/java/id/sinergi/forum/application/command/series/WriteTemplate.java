package id.sinergi.forum.application.command.series;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A coordinator writes what each edition of a series begins with.
 *
 * @param closesDays how many days before an edition registration closes; null for its start
 * @param version of the template that was looked at; 0 when there was none
 */
public record WriteTemplate(
        @NotNull ForumSeriesRef series,
        int version,
        @Min(1) @Max(365) Integer closesDays,
        @NotNull @Size(max = 60) List<@NotNull @Valid TemplateLine> items,
        @NotNull @Size(max = 60) List<@NotNull @Valid InviteeLine> invitees,
        @NotNull @Size(max = 40) List<@NotNull @Valid DocumentLine> documents)
        implements Scoped {
    @Override
    public String subject() {
        return series.subject();
    }

    @Override
    public Scope scope() {
        return series.scope();
    }
}
