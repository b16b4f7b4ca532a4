package id.sinergi.forum.api.followup;

/** The time of a follow-up has run so far that somebody has to be told; once for each level and due date. */
public record FollowUpEscalated(FollowUpId followUp, EscalationLevel level) {}
