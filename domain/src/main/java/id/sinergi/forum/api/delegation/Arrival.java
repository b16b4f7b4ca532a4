package id.sinergi.forum.api.delegation;

/**
 * What the door is told about a badge.
 *
 * @param first false when it was scanned before
 */
public record Arrival(String code, String name, String function, boolean first) {}
