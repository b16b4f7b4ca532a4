package id.sinergi.shared.api;

/**
 * Which page of a list is wanted.
 *
 * @param after the cursor of the previous page, null or blank for the first
 * @param limit how many rows, 1 to {@link #MAX}; anything else is brought into that range
 */
public record PageRequest(String after, int limit) {
    public static final int DEFAULT = 25;
    public static final int MAX = 200;

    public PageRequest {
        limit = Math.max(1, Math.min(MAX, limit));
        after = after == null || after.isBlank() ? null : after;
    }

    public static PageRequest first() {
        return new PageRequest(null, DEFAULT);
    }

    /** The position to continue from; null on the first page. */
    public Cursor cursor(int parts) {
        return after == null ? null : Cursor.decode(after, parts);
    }
}
