package id.sinergi.shared.application;

import id.sinergi.shared.api.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Does the work of a call again, in a new transaction, when the database could not do it for a reason that passes: it
 * chose this transaction as the victim of a deadlock, say. The container's transaction around the gate stays empty; each
 * try has its own, so that what a failed one has locked is free before the next begins.
 *
 * <p>A broken rule is final, and so is an optimistic lock: somebody has to look at what the other one wrote.
 */
@ApplicationScoped
class Attempts {
    private static final System.Logger LOG = System.getLogger(Attempts.class.getName());
    private static final int MOST = 3;

    /** Deadlock, lock wait timeout, row changed since it was read, node of a cluster not ready. */
    private static final Set<Integer> PASSING = Set.of(1213, 1205, 1020, 1047);

    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(60);

    @Inject
    Attempt attempt;

    /** Three tries at most for the outermost call; calls within it are part of its try. */
    Object make(String activity, Callable<Object> work) throws Exception {
        if (!attempt.isWanted() || attempt.isRunning()) {
            return work.call();
        }
        for (int tries = 1; ; tries++) {
            try {
                return attempt.make(work);
            } catch (RuntimeException e) {
                Optional<SQLException> reason = passing(e);
                if (tries == MOST || reason.isEmpty()) {
                    throw e;
                }
                LOG.log(
                        System.Logger.Level.INFO,
                        "{0} is tried again after: {1}",
                        activity,
                        reason.get().getMessage());
                pause(tries);
            }
        }
    }

    /** What the database said, when it is something that passes. */
    private static Optional<SQLException> passing(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .toList();
        if (causes.stream().anyMatch(Attempts::isFinal)) {
            return Optional.empty();
        }
        return causes.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(cause -> PASSING.contains(cause.getErrorCode()))
                .findFirst();
    }

    private static boolean isFinal(Throwable cause) {
        return cause instanceof RuleViolation || cause instanceof OptimisticLockException;
    }

    /** By chance, so that two that met once do not meet again. */
    private static void pause(int tries) {
        LockSupport.parkNanos(tries * ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE, LONGEST_PAUSE));
    }
}
