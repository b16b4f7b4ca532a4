package id.sinergi.forum.domain.progress;

import id.sinergi.forum.api.progress.ExternalDocument;
import id.sinergi.forum.api.progress.ProofKind;
import java.time.LocalDate;

/**
 * What shows that a decision has been carried out.
 *
 * @param reference of a record of this system; null for a document kept elsewhere
 * @param on since when it holds; null where it has no day
 * @param document kept elsewhere; null for a record of this system
 */
public record Proof(ProofKind kind, String reference, LocalDate on, ExternalDocument document) {
    public static Proof record(ProofKind kind, String reference, LocalDate on) {
        return new Proof(kind, reference, on, null);
    }

    public static Proof document(ExternalDocument document) {
        return new Proof(ProofKind.DOCUMENT, null, document.issuedOn(), document);
    }

    /** Whether it was there before that day, so that it cannot have come of what was decided then. */
    public boolean isOlderThan(LocalDate day) {
        return on != null && on.isBefore(day);
    }
}
