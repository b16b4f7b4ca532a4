package id.sinergi.forum.application.command;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A coordinator says that a forum will not take place, and why. */
public record CancelForum(
        @NotNull ForumRef forum,
        int version,
        @Size(max = 1000) String reason) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
