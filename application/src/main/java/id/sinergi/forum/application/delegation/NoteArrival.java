package id.sinergi.forum.application.delegation;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/**
 * Somebody at the door has read a badge.
 *
 * @param at when, by the clock at the door; null for now
 */
public record NoteArrival(
        @NotNull ForumRef forum,
        @NotNull @Pattern(regexp = "[0-9A-Z]{10}") String code,
        Instant at) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
