package id.sinergi.forum.api;

import id.sinergi.agency.api.AgencyRef;

/**
 * Which decisions are wanted; null means any.
 *
 * @param q a reference or its beginning, or words that occur in the text
 * @param responsible an agency that has to act
 * @param theme the code of a theme
 * @param overdue whether somebody should have acted already
 */
public record DecisionFilter(
        String q,
        DecisionStatus status,
        DecisionKind kind,
        AgencyRef responsible,
        String theme,
        ForumRef forum,
        Boolean overdue) {
    public static final DecisionFilter ALL = new DecisionFilter(null, null, null, null, null, null, null);
}
