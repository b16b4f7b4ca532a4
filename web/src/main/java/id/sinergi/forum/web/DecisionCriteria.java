package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumRef;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which decisions a list shows. */
public class DecisionCriteria {
    @QueryParam("status")
    @Parameter(description = "Only decisions that stand there.")
    DecisionStatus status;

    @QueryParam("kind")
    @Parameter(description = "Only paragraphs of this kind.")
    DecisionKind kind;

    @QueryParam("responsible")
    @Parameter(description = "Only decisions on which this agency has to act.", example = "PEMDA-64.01")
    AgencyRef responsible;

    @QueryParam("theme")
    @Parameter(description = "Only decisions on this theme, by its code.")
    String theme;

    @QueryParam("forum")
    @Parameter(description = "Only decisions of this forum.", example = "FRM-2022-0001")
    ForumRef forum;

    @QueryParam("overdue")
    @Parameter(description = "Whether somebody should have acted already.")
    Boolean overdue;

    DecisionFilter filter(String words) {
        return new DecisionFilter(words, status, kind, responsible, theme, forum, overdue);
    }
}
