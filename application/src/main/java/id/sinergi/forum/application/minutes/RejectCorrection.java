package id.sinergi.forum.application.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.CorrectionRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A coordinator records that a later edition does not agree to a correction, and why. */
public record RejectCorrection(
        @NotNull ForumRef edition,
        @NotNull CorrectionRef correction,
        int version,
        @Size(max = 1000) String reason) implements Scoped {
    @Override
    public String subject() {
        return correction.subject();
    }

    @Override
    public Scope scope() {
        return edition == null ? new Scope("forum", "") : edition.scope();
    }
}
