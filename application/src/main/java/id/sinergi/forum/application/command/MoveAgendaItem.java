package id.sinergi.forum.application.command;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A coordinator moves an item of the agenda: −1 is one place up, 1 one place down. */
public record MoveAgendaItem(
        @NotNull ForumRef forum, @NotNull UUID item, int places) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
