package id.sinergi.audit.infrastructure;

import id.sinergi.shared.api.GateEntry;
import java.time.Instant;
import java.util.UUID;

/** A line of the audit trail. */
record AuditEntry(UUID id, Instant at, GateEntry seen) {}
