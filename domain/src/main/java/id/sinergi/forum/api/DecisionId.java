package id.sinergi.forum.api;

import java.util.UUID;

/** The key of a decision. */
public record DecisionId(UUID value) {}
