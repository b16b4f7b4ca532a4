package id.sinergi.audit.infrastructure;

import id.sinergi.audit.api.RefusalBoard;
import id.sinergi.audit.application.AuditRows;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class JpaAuditRows implements AuditRows {
    private static final String REFUSED = "FROM audit_entry e WHERE e.outcome = 'REFUSED' AND e.at >= ?";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public RefusalBoard refusals(Instant since) {
        List<RefusalBoard.Reason> reasons = new Sql("SELECT e.reason, COUNT(*)")
                .add(REFUSED + " GROUP BY e.reason ORDER BY COUNT(*) DESC, e.reason", Timestamp.from(since))
                .list(entityManager, row -> new RefusalBoard.Reason(row.text(0), row.integer(1)));
        int total = reasons.stream().mapToInt(RefusalBoard.Reason::count).sum();
        return new RefusalBoard(total, reasons, latest(since));
    }

    private List<RefusalBoard.Row> latest(Instant since) {
        return new Sql("SELECT e.at, e.username, e.subject, e.reason")
                .add(REFUSED + " ORDER BY e.at DESC LIMIT 8", Timestamp.from(since))
                .list(
                        entityManager,
                        row -> new RefusalBoard.Row(row.instant(0), row.text(1), row.text(2), row.text(3)));
    }
}
