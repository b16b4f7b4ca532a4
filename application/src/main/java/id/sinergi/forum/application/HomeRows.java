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

    /** Drafts, announced forums that have begun, and held forums of a host. */
    List<ForumRow> unfinished(UUID host, Instant now);

    List<ForumSeriesRow> overdueSeries(UUID host, LocalDate today);

    /** Overdue decisions of the forums of a host, the earliest due first. */
    List<DecisionRow> overdueDecisions(UUID host, LocalDate today);

    /** Announced forums in which an agency takes part and that have not ended, the next first. */
    List<ForumRow> coming(UUID participant, Instant now);

    /** Decisions on which an agency has to act, the earliest due first. */
    List<DecisionRow> toActOn(UUID responsible, LocalDate today);

    /** The forums that changed last, drafts too: for those who may see everything. */
    List<HomeBoard.Change> recentlyChanged();
}
