package id.sinergi.forum.application.progress;

import id.sinergi.forum.api.progress.ExternalDocument;
import id.sinergi.forum.api.progress.ProofKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a coordinator gives as proof: a record of this system by its reference, or a document that is kept elsewhere.
 *
 * @param reference null for a document kept elsewhere
 * @param document null for a record of this system
 */
public record ProofDraft(
        @NotNull ProofKind kind,
        @Size(max = 40) String reference,
        @Valid ExternalDocument document) {
    public ProofDraft {
        reference = reference == null || reference.isBlank() ? null : reference.strip();
    }
}
