package id.sinergi.shared.web.guard;

import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.GateEntry;
import id.sinergi.shared.api.GateEntry.Outcome;
import id.sinergi.shared.web.Address;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Has the audit trail keep what was turned away before it came to the gate. Only so many a minute: strangers must not be
 * able to fill the database.
 */
@ApplicationScoped
public class RefusedRequests {
    private static final System.Logger LOG = System.getLogger(RefusedRequests.class.getName());
    private static final int MOST_A_MINUTE = 120;
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    @Inject
    Event<GateEntry> entries;

    @Inject
    Clock clock;

    private final AtomicReference<Minute> minute = new AtomicReference<>(new Minute(Instant.EPOCH, 0));

    /** Keeps one; the reason is the code of the violation, or names the check that the request did not pass. */
    public void keep(HttpServletRequest request, String reason) {
        int kept = minute.updateAndGet(this::withOneMore).kept();
        if (kept > MOST_A_MINUTE) {
            sayOnce(kept);
            return;
        }
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
        try {
            entries.fire(new GateEntry(
                    CurrentCaller.get(), "Request." + method, Address.path(request), Outcome.REFUSED, reason));
        } catch (RuntimeException e) {
            // Refused it is, whether or not the database is there to remember it.
            LOG.log(System.Logger.Level.WARNING, "A refused request could not be recorded: {0}", e.getMessage());
        }
    }

    private Minute withOneMore(Minute last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        return now.equals(last.start()) ? new Minute(now, last.kept() + 1) : new Minute(now, 1);
    }

    private static void sayOnce(int kept) {
        if (kept == MOST_A_MINUTE + 1) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "More than {0} requests were refused within this minute; the others are not recorded.",
                    MOST_A_MINUTE);
        }
    }

    private record Minute(Instant start, int kept) {}
}
