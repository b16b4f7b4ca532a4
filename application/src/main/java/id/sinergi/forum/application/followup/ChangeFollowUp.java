package id.sinergi.forum.application.followup;

import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The host words a follow-up anew, gives it to others, or moves its date. */
public record ChangeFollowUp(
        @NotNull FollowUpRef followUp,
        int version,
        @NotNull @Valid TaskDraft outline) implements Scoped {
    @Override
    public String subject() {
        return followUp.subject();
    }

    @Override
    public Scope scope() {
        return followUp.ofHost();
    }
}
