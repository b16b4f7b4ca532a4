package id.sinergi.forum.application.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Somebody of the host agency takes up again what an older version of the minutes said. */
public record RestoreMinutes(
        @NotNull ForumRef forum, int version, @Min(1) int number) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
