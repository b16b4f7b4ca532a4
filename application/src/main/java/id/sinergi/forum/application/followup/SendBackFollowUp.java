package id.sinergi.forum.application.followup;

import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The host is not satisfied with what was reported. */
public record SendBackFollowUp(
        @NotNull FollowUpRef followUp,
        int version,
        @NotBlank @Size(max = 1000) String reason) implements Scoped {
    @Override
    public String subject() {
        return followUp.subject();
    }

    @Override
    public Scope scope() {
        return followUp.ofHost();
    }
}
