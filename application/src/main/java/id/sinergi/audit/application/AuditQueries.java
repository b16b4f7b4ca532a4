package id.sinergi.audit.application;

import id.sinergi.audit.api.RefusalBoard;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** What auditors read in the audit trail. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditQueries {
    private static final Duration LATELY = Duration.ofDays(7);

    @Inject
    AuditRows rows;

    @Inject
    Clock clock;

    /** An auditor looks at what was refused in the last seven days. */
    @Permit(Permission.AUDIT_READ)
    public RefusalBoard refusals() {
        return rows.refusals(clock.instant().minus(LATELY));
    }
}
