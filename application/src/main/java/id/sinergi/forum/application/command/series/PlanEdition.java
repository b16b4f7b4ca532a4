package id.sinergi.forum.application.command.series;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A coordinator plans the next edition of a series.
 *
 * @param outline when and where; the series that it names is ignored
 */
public record PlanEdition(
        @NotNull ForumSeriesRef series, @NotNull @Valid ForumOutline outline) implements Scoped {
    @Override
    public String subject() {
        return series.subject();
    }

    @Override
    public Scope scope() {
        return series.scope();
    }
}
