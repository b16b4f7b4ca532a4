package id.sinergi.forum.application.followup;

import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The agency that owes something says what it has done. */
public record ReportFollowUp(
        @NotNull FollowUpRef followUp,
        int version,
        @NotBlank @Size(max = 4000) String text) implements Scoped {
    @Override
    public String subject() {
        return followUp.subject();
    }

    @Override
    public Scope scope() {
        return followUp.scope();
    }
}
