package id.sinergi.forum.api.followup;

/** An agency says that it has done what it owed. */
public record FollowUpReported(FollowUpId followUp) {}
