package id.sinergi.shared.api;

import java.util.concurrent.Callable;

/**
 * The caller of the work that this thread is doing. Established once where work enters the system (a request after
 * authentication, a timer, start-up) and always taken back, so that a pooled thread never keeps somebody's rights.
 */
public final class CurrentCaller {
    private static final ThreadLocal<Caller> CURRENT = ThreadLocal.withInitial(() -> Caller.NOBODY);

    private CurrentCaller() {}

    public static Caller get() {
        return CURRENT.get();
    }

    /** Does the work as the given caller, then restores whoever was before. */
    public static <T> T call(Caller caller, Callable<T> work) throws Exception {
        Caller before = CURRENT.get();
        CURRENT.set(caller);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    /** As {@link #call}, for work without a result that throws nothing checked. */
    public static void run(Caller caller, Runnable work) {
        Caller before = CURRENT.get();
        CURRENT.set(caller);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    private static void restore(Caller before) {
        if (before.equals(Caller.NOBODY)) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
