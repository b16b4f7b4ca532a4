package id.sinergi.forum.application.command.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * A coordinator brings an agenda into another order.
 *
 * @param version of the agenda that was looked at
 * @param order every item once
 */
public record OrderAgenda(
        @NotNull ForumRef forum, int version, @NotNull List<@NotNull UUID> order) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
