package id.sinergi.forum.domain.progress;

import id.sinergi.forum.api.progress.ExternalDocument;
import id.sinergi.forum.api.progress.ProofKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A {@link Proof} as the decision keeps it. */
@Embeddable
public class ProofEntry {
    @Column(name = "proof_kind")
    @Enumerated(EnumType.STRING)
    private ProofKind kind;

    @Column(name = "proof_ref")
    private String reference;

    @Column(name = "proof_on")
    private LocalDate on;

    @Column(name = "proof_title")
    private String title;

    @Column(name = "proof_number")
    private String number;

    @Column(name = "proof_issuer")
    private String issuer;

    @Column(name = "proof_address")
    private String address;

    protected ProofEntry() {}

    private ProofEntry(Proof proof) {
        this.kind = proof.kind();
        this.reference = proof.reference();
        this.on = proof.on();
    }

    /** The entry for a proof; null for none. */
    public static ProofEntry of(Proof proof) {
        if (proof == null) {
            return null;
        }
        ProofEntry entry = new ProofEntry(proof);
        if (proof.document() != null) {
            entry.title = proof.document().title();
            entry.number = proof.document().number();
            entry.issuer = proof.document().issuer();
            entry.address = proof.document().address();
        }
        return entry;
    }

    public Proof proof() {
        ExternalDocument document = title == null ? null : new ExternalDocument(title, number, on, issuer, address);
        return new Proof(kind, reference, on, document);
    }
}
