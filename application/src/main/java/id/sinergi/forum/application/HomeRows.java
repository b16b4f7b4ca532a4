package id.sinergi.forum.application;

import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.ForumRow;
import id.sinergi.forum.api.ForumSeriesRow;
import id.sinergi.forum.api.HomeBoard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads what waits for the people of one agency; every list is short. */
public interface HomeRows {
    HomeBoard.Figures figures(UUID agency, LocalDate today, Instant now);

    List<ForumSeriesRow> overdueSeries(UUID host, LocalDate today);

    /** The forums that wait for an agency, in one question; whoever does not host has none that are unfinished. */
    Meetings meetings(UUID agency, boolean hosts, Instant now);

    /**
     * Forums that wait for an agency.
     *
     * @param unfinished its own drafts, announced forums that have begun, and held forums
     * @param coming announced forums in which it takes part and that have not ended, the next first
     */
    record Meetings(List<ForumRow> unfinished, List<ForumRow> coming) {}

    Duties duties(UUID agency, LocalDate today);

    /**
     * Decisions that wait for an agency, the earliest due first.
     *
     * @param toActOn on which it has to act
     * @param overdue of its own forums, on which somebody should have acted already
     */
    record Duties(List<DecisionRow> toActOn, List<DecisionRow> overdue) {}

    /** The forums that changed last, drafts too: for those who may see everything. */
    List<HomeBoard.Change> recentlyChanged();
}
