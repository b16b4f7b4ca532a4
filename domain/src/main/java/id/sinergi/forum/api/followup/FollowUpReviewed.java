package id.sinergi.forum.api.followup;

/** The host has confirmed what was reported, or sent it back. */
public record FollowUpReviewed(FollowUpId followUp, boolean confirmed) {}
