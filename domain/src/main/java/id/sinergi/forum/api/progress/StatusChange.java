package id.sinergi.forum.api.progress;

import id.sinergi.forum.api.DecisionStatus;
import java.time.Instant;

/**
 * A step in the life of a decision.
 *
 * @param reason null where nothing had to be explained
 * @param by the name of the person; null where it was Sinergi itself
 */
public record StatusChange(DecisionStatus status, String reason, Instant at, String by) {}
