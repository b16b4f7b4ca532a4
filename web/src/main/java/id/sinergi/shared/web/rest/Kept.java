package id.sinergi.shared.web.rest;

import java.util.function.IntConsumer;

/**
 * A record of which only the way to find it is said; all resources show and change records in the same steps. What does
 * not exist, or what the caller may not see, is not found, whatever is asked of it.
 */
@FunctionalInterface
public interface Kept<T> {
    /** The record as it is now. */
    One<T> shown();

    /**
     * Changes it.
     *
     * @param seen the version that the caller has read; refused when there is none
     * @param change what is done, given that version
     */
    default One<T> changed(Version seen, IntConsumer change) {
        int version = Version.of(seen);
        shown();
        change.accept(version);
        return shown();
    }
}
