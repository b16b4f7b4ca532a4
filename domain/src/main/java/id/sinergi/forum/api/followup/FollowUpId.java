package id.sinergi.forum.api.followup;

import java.util.UUID;

/** The key of a follow-up. */
public record FollowUpId(UUID value) {}
