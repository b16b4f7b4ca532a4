package id.sinergi.forum.application.command;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A coordinator changes an item of the agenda. */
public record EditAgendaItem(
        @NotNull ForumRef forum,
        @NotNull UUID item,
        int version,
        @NotNull @Valid AgendaOutline outline) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
