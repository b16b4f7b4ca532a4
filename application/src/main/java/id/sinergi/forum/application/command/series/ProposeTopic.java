package id.sinergi.forum.application.command.series;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import id.sinergi.shared.api.Wording;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Somebody proposes a topic for a series in the name of their agency.
 *
 * @param minutes how long it may take; null while that is not settled
 * @param themes codes of themes
 */
public record ProposeTopic(
        @NotNull AgencyRef proposer,
        @NotNull ForumSeriesRef series,
        @Wording(max = 300) Bilingual title,
        @Wording(max = 4000, required = false) Bilingual description,
        @Min(1) @Max(1440) Integer minutes,
        @NotNull @Size(max = 12) List<@NotNull String> themes)
        implements Scoped {
    @Override
    public String subject() {
        return proposer.subject();
    }

    @Override
    public Scope scope() {
        return proposer.scope();
    }
}
