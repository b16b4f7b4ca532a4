package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumRef;
import jakarta.ws.rs.QueryParam;

/** Which decisions a list shows. */
public class DecisionCriteria {
    @QueryParam("status")
    DecisionStatus status;

    @QueryParam("kind")
    DecisionKind kind;

    @QueryParam("responsible")
    AgencyRef responsible;

    @QueryParam("theme")
    String theme;

    @QueryParam("forum")
    ForumRef forum;

    @QueryParam("overdue")
    Boolean overdue;

    DecisionFilter filter(String words) {
        return new DecisionFilter(words, status, kind, responsible, theme, forum, overdue);
    }
}
