package id.sinergi.forum.application.command;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A coordinator corrects a paragraph while the record is open. */
public record ReviseDecision(
        @NotNull DecisionRef decision,
        int version,
        @NotNull @Valid ParagraphDraft paragraph) implements Scoped {
    @Override
    public String subject() {
        return decision.subject();
    }

    @Override
    public Scope scope() {
        return decision.scope();
    }
}
