package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.DayRange;
import id.sinergi.shared.web.rest.openapi.Meaning;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which decisions a list shows. */
public class DecisionCriteria {
    @QueryParam("status")
    @Meaning("Only decisions that stand there.")
    DecisionStatus status;

    @QueryParam("kind")
    @Meaning("Only paragraphs of this kind.")
    DecisionKind kind;

    @QueryParam("responsible")
    @Meaning("Only decisions on which this agency has to act, for example PEMDA-64.01.")
    AgencyRef responsible;

    @QueryParam("theme")
    @Meaning("Only decisions on this theme, by its code.")
    String theme;

    @QueryParam("forum")
    @Meaning("Only decisions of this forum, for example FRM-2022-0001.")
    ForumRef forum;

    @QueryParam("overdue")
    @Meaning("Whether somebody should have acted already.")
    Boolean overdue;

    @QueryParam("decidedFrom")
    @Meaning("Only decisions taken on this day or later.")
    LocalDate decidedFrom;

    @QueryParam("decidedUntil")
    @Meaning("Only decisions taken on this day or earlier.")
    LocalDate decidedUntil;

    @QueryParam("dueFrom")
    @Meaning("Only decisions due on this day or later.")
    LocalDate dueFrom;

    @QueryParam("dueUntil")
    @Meaning("Only decisions due on this day or earlier.")
    LocalDate dueUntil;

    /** What is wanted; words that are blank count as none. */
    public DecisionFilter filter(String words) {
        return new DecisionFilter(
                Given.text(words),
                status,
                kind,
                responsible,
                theme,
                forum,
                overdue,
                new DayRange(decidedFrom, decidedUntil),
                new DayRange(dueFrom, dueUntil));
    }
}
