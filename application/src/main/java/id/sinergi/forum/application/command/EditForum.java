package id.sinergi.forum.application.command;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A coordinator changes the plan of a forum. */
public record EditForum(
        @NotNull ForumRef forum,
        int version,
        @NotNull @Valid ForumOutline outline) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
