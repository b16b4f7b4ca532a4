package id.sinergi.forum.application;

import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.delegation.EngagementRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an agency has to do with forums.
 *
 * @param forums that it hosts, takes part in or is invited to, the latest first
 * @param toActOn decisions on which it still has to act, the newest first; a short list
 */
public record Engagement(List<EngagementRow> forums, List<DecisionRow> toActOn) {
    /** How many forums of others, of those that have taken place, it came to. */
    public long attended() {
        return asked().filter(EngagementRow::tookPart).count();
    }

    /** How many forums of others, of those that have taken place, it came to or was invited to. */
    public long expected() {
        return asked().count();
    }

    private Stream<EngagementRow> asked() {
        return forums.stream().filter(row -> !row.hosting() && row.status().hasBegun());
    }
}
