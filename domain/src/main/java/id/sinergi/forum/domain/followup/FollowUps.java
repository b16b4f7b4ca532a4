package id.sinergi.forum.domain.followup;

import id.sinergi.forum.api.DecisionId;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.domain.Decision;
import id.sinergi.forum.domain.Progress;
import java.util.List;

/** All follow-ups there are. */
public interface FollowUps {
    /**
     * The follow-up with this reference, for change.
     *
     * @throws id.sinergi.shared.api.NotFound when there is none
     */
    FollowUp get(FollowUpRef ref);

    void add(FollowUp followUp);

    /** How many the decision has so far; the last one has this number, because none is ever removed. */
    int countOf(DecisionId decision);

    /** Those of a decision that are not over. */
    List<FollowUp> unfinishedOf(DecisionId decision);

    /**
     * The decision goes on its way: it is not carried out while something asked for it is unfinished, and when it is
     * given up, so is what was asked for it.
     */
    default void advance(Decision decision, Progress progress) {
        List<FollowUp> unfinished = unfinishedOf(decision.id());
        if (progress.status() == DecisionStatus.IMPLEMENTED && !unfinished.isEmpty()) {
            throw new FollowUpsUnfinished(decision.ref(), unfinished.size());
        }
        decision.become(progress);
        if (!decision.status().awaitsAction()) {
            unfinished.forEach(followUp -> followUp.fallAway(progress.reason()));
        }
    }
}
