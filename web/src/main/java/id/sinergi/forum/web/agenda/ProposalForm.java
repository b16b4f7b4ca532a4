package id.sinergi.forum.web.agenda;

import id.sinergi.forum.api.agenda.AgendaItemKind;
import id.sinergi.forum.api.agenda.Proposal;
import id.sinergi.forum.application.command.agenda.VerdictLine;

/** What a coordinator makes of one proposal; carries what it is about, so that a list that has grown does no harm. */
public class ProposalForm {
    private Proposal proposal;
    private AgendaItemKind kind;
    private String subject;
    private String verdict = "LATER";
    private String reason;

    static ProposalForm of(Proposal proposal) {
        ProposalForm form = new ProposalForm();
        form.proposal = proposal;
        form.kind = proposal.kind();
        form.subject = proposal.subject();
        return form;
    }

    boolean isDecided() {
        return "TAKE".equals(verdict) || "LEAVE".equals(verdict);
    }

    VerdictLine line() {
        return new VerdictLine(kind, subject, "TAKE".equals(verdict), reason);
    }

    /** What is proposed; the labels of the line. */
    public Proposal getProposal() {
        return proposal;
    }

    public AgendaItemKind getKind() {
        return kind;
    }

    public void setKind(AgendaItemKind kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** TAKE, LEAVE, or LATER. */
    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
