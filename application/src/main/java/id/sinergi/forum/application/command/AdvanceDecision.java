package id.sinergi.forum.application.command;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.application.progress.ProofDraft;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A coordinator notes how far a decision has been carried out.
 *
 * @param reason needed for giving up and for taking up again; else optional
 * @param proof needed for having carried it out; else null
 * @param successor needed where another decision takes its place; else null
 */
public record AdvanceDecision(
        @NotNull DecisionRef decision,
        int version,
        @NotNull DecisionStatus status,
        @Size(max = 1000) String reason,
        @Valid ProofDraft proof,
        DecisionRef successor)
        implements Scoped {
    @Override
    public String subject() {
        return decision.subject();
    }

    @Override
    public Scope scope() {
        return decision.scope();
    }
}
