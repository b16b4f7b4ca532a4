package id.sinergi.forum.application.followup;

import id.sinergi.forum.api.followup.EscalationLevel;
import id.sinergi.forum.api.followup.FollowUpId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** To whom the passing of time has been told. */
public interface Escalations {
    /**
     * A follow-up whose level has not been told yet.
     *
     * @param due the date for which it has reached the level
     */
    record Untold(FollowUpId followUp, LocalDate due) {}

    /** Follow-ups that await a report and are due within these days, both included, but not yet told at that level. */
    List<Untold> untold(EscalationLevel level, LocalDate from, LocalDate until, int most);

    /** Notes that it is told now; false when another node was faster. */
    boolean tell(Untold followUp, EscalationLevel level, Instant at);
}
