package id.sinergi.forum.application.command;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.forum.domain.series.Pace;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import id.sinergi.shared.api.Wording;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A coordinator opens a series that their agency will hold.
 *
 * @param recurrence the rule of a rhythm of its own, as RFC 5545 writes it; otherwise ignored
 * @param countedFrom the day from which due days are counted; null for the day of an edition
 */
public record OpenForumSeries(
        @NotNull AgencyRef host,
        @Wording(max = 300) Bilingual name,
        @NotNull Rhythm rhythm,
        Recurrence recurrence,
        LocalDate countedFrom)
        implements Scoped {
    public Pace pace() {
        return new Pace(rhythm, recurrence, countedFrom);
    }

    @Override
    public String subject() {
        return host.subject();
    }

    @Override
    public Scope scope() {
        return host.scope();
    }
}
