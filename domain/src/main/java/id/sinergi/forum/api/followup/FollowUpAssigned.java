package id.sinergi.forum.api.followup;

import id.sinergi.forum.api.DecisionId;

/** An agency has been given something to do. */
public record FollowUpAssigned(FollowUpId followUp, DecisionId decision) {}
