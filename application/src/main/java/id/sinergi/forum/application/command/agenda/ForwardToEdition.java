package id.sinergi.forum.application.command.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A coordinator hands an item over to an edition of another series of their agency.
 *
 * @param edition that has not begun
 */
public record ForwardToEdition(
        @NotNull ForumRef forum,
        @NotNull UUID item,
        int version,
        @NotNull ForumRef edition) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
