package id.sinergi.forum.application.followup;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The host of a forum asks an agency to do something about a decision. */
public record AssignFollowUp(
        @NotNull DecisionRef decision, @NotNull @Valid TaskDraft outline) implements Scoped {
    @Override
    public String subject() {
        return decision.subject();
    }

    @Override
    public Scope scope() {
        return decision.scope();
    }
}
