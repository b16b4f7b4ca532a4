package id.sinergi.forum.web;

import id.sinergi.forum.api.DecisionDetails;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.application.DecisionFollowUp;
import id.sinergi.forum.application.DecisionQueries;
import id.sinergi.forum.application.command.AdvanceDecision;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** One decision; the host of its forum notes here what has become of it. */
@Named
@RequestScoped
public class ForumDecisionDetailsPage {
    @Inject
    DecisionQueries decisions;

    @Inject
    DecisionFollowUp followUp;

    @Inject
    Addressed addressed;

    private DecisionDetails decision;
    private int version;
    private DecisionStatus status;
    private String reason;

    public void load() {
        version = getDecision().version();
    }

    public void advance() throws IOException {
        followUp.advance(new AdvanceDecision(addressed.decision(), version, status, reason));
        Messages.done("decision.advanced", addressed.decision());
        addressed.goTo("/decisions/" + addressed.decision());
    }

    public DecisionDetails getDecision() {
        if (decision == null) {
            decision = decisions.details(addressed.decision());
        }
        return decision;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public DecisionStatus getStatus() {
        return status;
    }

    public void setStatus(DecisionStatus status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
