package id.sinergi.forum.application;

import static id.sinergi.shared.api.Permission.FORUM_RECORD;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.application.command.AdvanceDecision;
import id.sinergi.forum.application.progress.Proofs;
import id.sinergi.forum.domain.Decision;
import id.sinergi.forum.domain.Decisions;
import id.sinergi.forum.domain.Progress;
import id.sinergi.forum.domain.followup.FollowUps;
import id.sinergi.forum.domain.progress.SuccessorUnknown;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What a coordinator does so that no decision is forgotten. */
@Stateless
public class DecisionFollowUp {
    @Inject
    Decisions decisions;

    @Inject
    FollowUps followUps;

    @Inject
    Proofs proofs;

    /**
     * Notes how far a decision has been carried out; refused for a step that does not follow, or lacks its reason, its
     * proof or its successor, and for one carried out while something asked for it is unfinished.
     */
    @Permit(FORUM_RECORD)
    public void advance(AdvanceDecision command) {
        Decision decision = decisions.get(command.decision());
        decision.expectVersion(command.version(), command.subject());
        Decision successor = successor(command);
        Progress progress = new Progress(command.status(), command.reason(), proofs.of(command.proof()), successor);
        followUps.advance(decision, progress);
    }

    private Decision successor(AdvanceDecision command) {
        DecisionRef named = command.successor();
        return named == null ? null : decisions.find(named).orElseThrow(() -> new SuccessorUnknown(named));
    }
}
