package id.sinergi.audit.infrastructure;

import id.sinergi.shared.api.GateEntry;
import id.sinergi.shared.api.GateEntry.Outcome;
import id.sinergi.shared.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Keeps what the gate saw. What was done is written in the transaction that did it, so that neither exists without the
 * other; what was refused is written in its own, because the refused one is rolled back.
 */
@ApplicationScoped
class AuditTrail {
    @Inject
    AuditEntries entries;

    @Inject
    Clock clock;

    void keep(@Observes GateEntry seen) {
        AuditEntry entry = new AuditEntry(Ids.next(), clock.instant(), seen);
        if (seen.outcome() == Outcome.DONE) {
            entries.append(entry);
        } else {
            entries.appendApart(entry);
        }
    }
}
