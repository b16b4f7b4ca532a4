package id.sinergi.audit.application;

import id.sinergi.audit.api.RefusalBoard;
import java.time.Instant;

/** Reads the audit trail as records. */
public interface AuditRows {
    RefusalBoard refusals(Instant since);
}
