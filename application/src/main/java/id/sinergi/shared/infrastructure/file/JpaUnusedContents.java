package id.sinergi.shared.infrastructure.file;

import id.sinergi.shared.application.file.FileStore;
import id.sinergi.shared.application.file.UnusedContents;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Takes the lock that keeping a content takes, the row of {@code file_content}, looks whether anybody needs it, and
 * removes both; so a content is never cleared away under the hands of somebody who gives it again.
 */
@ApplicationScoped
class JpaUnusedContents implements UnusedContents {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    FileStore store;

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean clear(String sha256, Instant keptBefore) {
        Timestamp limit = Timestamp.from(keptBefore);
        // A content of a failed transaction has no row; it gets one, so that there is something to lock.
        change(
                "INSERT INTO file_content (sha256, size, stored_at) VALUES (?, 0, ?)"
                        + " ON DUPLICATE KEY UPDATE size = size",
                sha256,
                Timestamp.from(keptBefore.minusMillis(1)));
        boolean unused = new Sql("SELECT 1 FROM file_content c WHERE c.sha256 = ? AND c.stored_at < ?", sha256, limit)
                        .add("AND NOT EXISTS (SELECT 1 FROM stored_file f WHERE f.sha256 = c.sha256) FOR UPDATE")
                        .list(entityManager, row -> row.number(0))
                        .stream()
                        .findFirst()
                        .isPresent();
        if (unused) {
            store.remove(sha256);
            change("DELETE FROM file_content WHERE sha256 = ?", sha256);
        }
        return unused;
    }

    private void change(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
