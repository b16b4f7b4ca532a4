package id.sinergi.forum.application.command;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A coordinator puts a paragraph on record. */
public record RecordDecision(
        @NotNull ForumRef forum, @NotNull @Valid ParagraphDraft paragraph) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
