package id.sinergi.forum.application.progress;

import static id.sinergi.forum.application.progress.ProofsFixture.NUSA_DUA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.progress.ExternalDocument;
import id.sinergi.forum.api.progress.ProofKind;
import id.sinergi.forum.domain.progress.Proof;
import id.sinergi.forum.domain.progress.ProofUnknown;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProofsTest {
    private static final ExternalDocument DECREE =
            new ExternalDocument("Keputusan Bupati", "1", LocalDate.of(2023, 1, 2), "Bupati Paser", null);

    private final Proofs proofs = new ProofsFixture().proofs();

    @Test
    void a_record_is_proof_when_it_exists() {
        Proof proof = proofs.of(new ProofDraft(ProofKind.FORUM, " " + NUSA_DUA + " ", null));
        assertThat(proof).isEqualTo(Proof.record(ProofKind.FORUM, NUSA_DUA, LocalDate.of(2023, 10, 5)));
    }

    @Test
    void a_record_that_does_not_exist_is_no_proof() {
        ProofDraft unknown = new ProofDraft(ProofKind.FORUM, "FRM-2023-0002", null);
        assertThatThrownBy(() -> proofs.of(unknown)).isInstanceOf(ProofUnknown.class);
    }

    @Test
    void a_kind_of_which_there_are_no_records_yet_is_no_proof() {
        ProofDraft agreement = new ProofDraft(ProofKind.AGREEMENT, "AGR-2026-000123", null);
        assertThatThrownBy(() -> proofs.of(agreement)).isInstanceOf(ProofUnknown.class);
    }

    @Test
    void a_draft_that_names_nothing_is_no_proof() {
        assertThatThrownBy(() -> proofs.of(new ProofDraft(ProofKind.DOCUMENT, " ", null)))
                .isInstanceOf(ProofUnknown.class);
    }

    @Test
    void a_document_kept_elsewhere_is_taken_as_described_and_only_as_a_document() {
        assertThat(proofs.of(new ProofDraft(ProofKind.DOCUMENT, null, DECREE))).isEqualTo(Proof.document(DECREE));
        ProofDraft both = new ProofDraft(ProofKind.FORUM, NUSA_DUA, DECREE);
        assertThatThrownBy(() -> proofs.of(both)).isInstanceOf(ProofUnknown.class);
    }

    @Test
    void only_kinds_with_records_are_offered() {
        assertThat(proofs.kinds()).containsExactly(ProofKind.DOCUMENT, ProofKind.FORUM);
    }
}
