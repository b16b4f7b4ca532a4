package id.sinergi.shared.api;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One page of a list.
 *
 * @param items the rows of this page, in order
 * @param next the cursor of the following page, null on the last one
 * @param count how many rows the whole list has, counted up to {@link #COUNT_LIMIT}
 * @param countIsExact false when there are more rows than were counted
 */
public record Page<T>(List<T> items, String next, int count, boolean countIsExact) {
    /** Beyond this many rows a list says "more than 1,000": an exact count would cost more than the page itself. */
    public static final int COUNT_LIMIT = 1_000;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Builds a page from rows fetched with one more than the limit.
     *
     * @param fetched up to {@code limit + 1} rows
     * @param count tells the count, at most {@code COUNT_LIMIT + 1}; not asked when the rows are the whole list
     * @param cursor the cursor that continues after a row
     */
    public static <T> Page<T> of(List<T> fetched, PageRequest request, LongSupplier count, Function<T, Cursor> cursor) {
        int limit = request.limit();
        boolean more = fetched.size() > limit;
        List<T> items = more ? fetched.subList(0, limit) : fetched;
        String next = more ? cursor.apply(items.get(limit - 1)).encode() : null;
        boolean whole = !more && request.after() == null;
        long counted = whole ? items.size() : count.getAsLong();
        return new Page<>(items, next, (int) Math.min(counted, COUNT_LIMIT), counted <= COUNT_LIMIT);
    }

    /** The same page with each row shown in another way. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next, count, countIsExact);
    }
}
