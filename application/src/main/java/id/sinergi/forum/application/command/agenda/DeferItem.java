package id.sinergi.forum.application.command.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A coordinator puts an unfinished item on the agenda of a later edition.
 *
 * @param next an edition of the same series that has not begun
 */
public record DeferItem(
        @NotNull ForumRef forum,
        @NotNull UUID item,
        int version,
        @NotNull ForumRef next) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
