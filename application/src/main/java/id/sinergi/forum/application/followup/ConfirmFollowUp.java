package id.sinergi.forum.application.followup;

import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;

/** The host agrees with what was reported. */
public record ConfirmFollowUp(@NotNull FollowUpRef followUp, int version) implements Scoped {
    @Override
    public String subject() {
        return followUp.subject();
    }

    @Override
    public Scope scope() {
        return followUp.ofHost();
    }
}
