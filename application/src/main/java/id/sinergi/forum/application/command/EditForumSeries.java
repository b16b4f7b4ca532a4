package id.sinergi.forum.application.command;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import id.sinergi.shared.api.Wording;
import jakarta.validation.constraints.NotNull;

/** A coordinator renames a series or changes its rhythm. */
public record EditForumSeries(
        @NotNull ForumSeriesRef series,
        int version,
        @Wording(max = 300) Bilingual name,
        @NotNull Rhythm rhythm) implements Scoped {
    @Override
    public String subject() {
        return series.subject();
    }

    @Override
    public Scope scope() {
        return series.scope();
    }
}
