package id.sinergi.audit.infrastructure;

import id.sinergi.shared.api.GateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The table of the audit trail; lines are only ever added. */
@ApplicationScoped
class AuditEntries {
    private static final int SUBJECT_LENGTH = 120;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Transactional(TxType.REQUIRED)
    void append(AuditEntry entry) {
        insert(entry);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void appendApart(AuditEntry entry) {
        insert(entry);
    }

    private void insert(AuditEntry entry) {
        GateEntry seen = entry.seen();
        entityManager
                .createNativeQuery(
                        "INSERT INTO audit_entry (id, at, account, username, activity, subject, outcome, reason)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, entry.id())
                .setParameter(2, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .setParameter(3, seen.caller().account())
                .setParameter(4, seen.caller().username())
                .setParameter(5, seen.activity())
                .setParameter(6, shortened(seen.subject()))
                .setParameter(7, seen.outcome().name())
                .setParameter(8, seen.reason())
                .executeUpdate();
    }

    /** The subject of a refused call can be anything somebody typed. */
    private static String shortened(String subject) {
        return subject == null || subject.length() <= SUBJECT_LENGTH ? subject : subject.substring(0, SUBJECT_LENGTH);
    }
}
