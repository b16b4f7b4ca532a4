package id.sinergi.forum.application.command.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A coordinator notes whether the forum dealt with an item. */
public record SettleItem(@NotNull ForumRef forum, @NotNull UUID item, int version, boolean done) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
