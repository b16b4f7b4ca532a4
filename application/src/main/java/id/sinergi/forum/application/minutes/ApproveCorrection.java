package id.sinergi.forum.application.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.CorrectionRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;

/** A coordinator records that a later edition agrees to a correction. */
public record ApproveCorrection(
        @NotNull ForumRef edition, @NotNull CorrectionRef correction, int version) implements Scoped {
    @Override
    public String subject() {
        return correction.subject();
    }

    @Override
    public Scope scope() {
        return edition == null ? new Scope("forum", "") : edition.scope();
    }
}
