package id.sinergi.forum.web.decision;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.progress.ExternalDocument;
import id.sinergi.forum.api.progress.ProofKind;
import id.sinergi.forum.application.progress.ProofDraft;
import java.time.LocalDate;

/** What a coordinator types about what has become of a decision. */
public class ProgressForm {
    private int version;
    private String reason;
    private String reference;
    private String successor;
    private String title;
    private String number;
    private LocalDate issuedOn;
    private String issuer;
    private String address;

    /** The proof as typed: a record or document of this system, or a document that is kept elsewhere. */
    ProofDraft proof(ProofKind kind, boolean kept) {
        if (kind == ProofKind.DOCUMENT && !kept) {
            return new ProofDraft(kind, null, new ExternalDocument(title, number, issuedOn, issuer, address));
        }
        return new ProofDraft(kind, reference, null);
    }

    DecisionRef named() {
        return successor == null || successor.isBlank() ? null : new DecisionRef(successor.strip());
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
