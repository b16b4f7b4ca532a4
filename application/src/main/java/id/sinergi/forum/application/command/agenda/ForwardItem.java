package id.sinergi.forum.application.command.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A coordinator hands an item over to another series.
 *
 * @param series into whose backlog it goes
 */
public record ForwardItem(
        @NotNull ForumRef forum,
        @NotNull UUID item,
        int version,
        @NotNull ForumSeriesRef series) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
