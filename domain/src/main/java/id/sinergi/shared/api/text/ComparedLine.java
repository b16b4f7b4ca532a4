package id.sinergi.shared.api.text;

import java.util.List;

/**
 * A line of two texts side by side.
 *
 * @param before what the older text says there; empty where it has no such line
 * @param after what the newer text says there; empty where it has no such line
 */
public record ComparedLine(Change change, List<Span> before, List<Span> after) {
    /** How the newer text differs in this line. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED,
        REWORDED
    }

    /** A piece of a line; changed where the other text says something else. */
    public record Span(String text, boolean changed) {}
}
