package id.sinergi.shared.application;

import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.GateEntry;
import id.sinergi.shared.api.GateEntry.Outcome;
import id.sinergi.shared.api.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the audit trail what passed the gate and what did not. */
@ApplicationScoped
class GateJournal {
    @Inject
    Event<GateEntry> entries;

    /** A call that went through; what it made is its subject rather than what it was made for. */
    void done(GateCall call, Object result) {
        if (call.isRecorded()) {
            String made = result instanceof Subject subject ? subject.subject() : null;
            fire(call, made == null ? call.subject() : made, Outcome.DONE, null);
        }
    }

    void ended(GateCall call, Outcome outcome, String reason) {
        fire(call, call.subject(), outcome, reason);
    }

    private void fire(GateCall call, String subject, Outcome outcome, String reason) {
        entries.fire(new GateEntry(CurrentCaller.get(), call.activity(), subject, outcome, reason));
    }
}
