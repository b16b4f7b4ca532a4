package id.sinergi.forum.api;

/** A paragraph has been added to what a forum decided. */
public record DecisionRecorded(DecisionId decision, ForumId forum) {}
