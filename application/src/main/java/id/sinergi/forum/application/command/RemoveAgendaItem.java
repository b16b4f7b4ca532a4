package id.sinergi.forum.application.command;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A coordinator takes an item off the agenda. */
public record RemoveAgendaItem(
        @NotNull ForumRef forum, @NotNull UUID item) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
