package id.sinergi.forum.api;

import java.time.Instant;
import java.util.List;

/**
 * What waits for the person at the home page; a list that is not their business is empty.
 *
 * @param figures how much waits for the own agency; null for those who only read
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
        Figures figures,
        List<ForumRow> toAnnounce,
        List<ForumRow> toHold,
        List<ForumRow> toClose,
        List<ForumSeriesRow> overdueSeries,
        List<DecisionRow> overdueDecisions,
        List<ForumRow> coming,
        List<DecisionRow> ownDecisions,
        List<Change> recent) {
    /**
     * How much waits for an agency.
     *
     * @param toActOn decisions on which it has to act
     * @param overdue those of them on which it should have acted already
     * @param coming announced forums in which it takes part
     * @param overdueSeries series that it hosts and of which an edition should have been held
     */
    public record Figures(int toActOn, int overdue, int coming, int overdueSeries) {}

    /**
     * That a forum changed.
     *
     * @param at when it did last
     */
    public record Change(Instant at, ForumRow forum) {}

    /** For somebody who only reads. */
    public static HomeBoard ofReader(List<Change> recent) {
        return new HomeBoard(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), recent);
    }

    /** Whether nothing has to be done. */
    public boolean isEmpty() {
        return toAnnounce.isEmpty()
                && toHold.isEmpty()
                && toClose.isEmpty()
                && overdueSeries.isEmpty()
                && overdueDecisions.isEmpty()
                && ownDecisions.isEmpty();
    }
}
