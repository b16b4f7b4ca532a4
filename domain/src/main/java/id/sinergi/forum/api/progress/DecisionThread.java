package id.sinergi.forum.api.progress;

import id.sinergi.forum.api.followup.FollowUpRow;
import java.util.List;

/**
 * Where a decision came from and where it led.
 *
 * @param item from which it came; null where that has not been noted
 * @param proof null unless carried out
 * @param successor the decision that took its place; null unless superseded
 * @param predecessors the decisions whose place it took
 * @param followUps what was asked for it, by their numbers
 * @param history its statuses, the first one first
 */
public record DecisionThread(
        ItemLabel item,
        ProofDetails proof,
        ParagraphLabel successor,
        List<ParagraphLabel> predecessors,
        List<FollowUpRow> followUps,
        List<StatusChange> history) {}
