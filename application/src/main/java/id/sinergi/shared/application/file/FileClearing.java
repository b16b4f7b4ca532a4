package id.sinergi.shared.application.file;

import static id.sinergi.shared.api.Permission.SYSTEM;

import id.sinergi.shared.application.Permit;
import id.sinergi.shared.application.SystemState;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Clears away contents that no file needs: those whose file was taken off, and those that were kept just before the
 * transaction or the machine failed. They stay for thirty days, so that a backup of the database and one of the folder
 * need not be taken in the same second.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileClearing {
    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    SystemState state;

    @Inject
    FileStore store;

    @Inject
    UnusedContents contents;

    @Inject
    Clock clock;

    /** Every night, on every node: each content is cleared away under its own lock. */
    @Schedule(hour = "2", minute = "17", persistent = false)
    void everyNight() {
        if (state.isReady()) {
            clear();
        }
    }

    /** Clears away what is no longer needed; answers how many contents that were. */
    @Permit(SYSTEM)
    public int clear() {
        Instant before = clock.instant().minus(KEPT);
        return (int) store.keptBefore(before).stream()
                .filter(sha256 -> contents.clear(sha256, before))
                .count();
    }
}
