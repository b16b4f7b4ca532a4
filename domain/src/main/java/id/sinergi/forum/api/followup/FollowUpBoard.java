package id.sinergi.forum.api.followup;

import java.util.List;

/**
 * What waits for the person at the home page in follow-ups; every list is short.
 *
 * @param own what the person, or nobody in particular at the person's agency, has to do, the earliest due first
 * @param toReview what was reported to the person's agency and nobody has looked at
 * @param escalated what is so late that the coordinator of the host is told
 */
public record FollowUpBoard(List<FollowUpRow> own, List<FollowUpRow> toReview, List<FollowUpRow> escalated) {
    public static final FollowUpBoard NOTHING = new FollowUpBoard(List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return own.isEmpty() && toReview.isEmpty() && escalated.isEmpty();
    }
}
