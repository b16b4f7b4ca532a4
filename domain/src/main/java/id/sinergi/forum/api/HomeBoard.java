package id.sinergi.forum.api;

import java.util.List;

/**
 * What waits for the person at the home page; a list that is not their business is empty.
 *
 * @param toAnnounce drafts of the own agency
 * @param toHold announced forums of the own agency that have begun
 * @param toClose held forums of the own agency whose record is open
 * @param overdueSeries series of the own agency of which an edition should have been held
 * @param overdueDecisions decisions of the own agency's forums on which somebody should have acted
 * @param coming announced forums in which the own agency takes part, the next first
 * @param ownDecisions decisions on which the own agency has to act, the earliest due first
 * @param recent forums that changed last
 */
public record HomeBoard(
        List<ForumRow> toAnnounce,
        List<ForumRow> toHold,
        List<ForumRow> toClose,
        List<ForumSeriesRow> overdueSeries,
        List<DecisionRow> overdueDecisions,
        List<ForumRow> coming,
        List<DecisionRow> ownDecisions,
        List<ForumRow> recent) {
    public boolean isEmpty() {
        return toAnnounce.isEmpty()
                && toHold.isEmpty()
                && toClose.isEmpty()
                && overdueSeries.isEmpty()
                && overdueDecisions.isEmpty()
                && coming.isEmpty()
                && ownDecisions.isEmpty()
                && recent.isEmpty();
    }
}
