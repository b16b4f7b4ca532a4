package id.sinergi.shared.infrastructure.file;

import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.api.file.FileId;
import id.sinergi.shared.domain.file.FileContents;
import id.sinergi.shared.domain.file.StoredFile;
import id.sinergi.shared.domain.file.StoredFiles;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaStoredFiles implements StoredFiles {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Override
    public StoredFile get(FileId id) {
        return Optional.ofNullable(entityManager.find(StoredFile.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(id.subject()));
    }

    @Override
    public List<StoredFile> of(FileHolder holder) {
        return entityManager
                .createQuery(
                        "SELECT f FROM StoredFile f JOIN f.attachments a WHERE a.recordKind = :kind AND a.recordKey = :key"
                                + " ORDER BY f.id",
                        StoredFile.class)
                .setParameter("kind", holder.kind())
                .setParameter("key", holder.key())
                .getResultList();
    }

    @Override
    public void claim(FileContents contents) {
        Timestamp now = Timestamp.from(clock.instant());
        entityManager
                .createNativeQuery("INSERT INTO file_content (sha256, size, stored_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE stored_at = GREATEST(stored_at, VALUES(stored_at))")
                .setParameter(1, contents.sha256())
                .setParameter(2, contents.size())
                .setParameter(3, now)
                .executeUpdate();
    }

    @Override
    public void add(StoredFile file) {
        entityManager.persist(file);
    }

    @Override
    public void remove(StoredFile file) {
        entityManager.remove(file);
    }

    @Override
    public long use(UUID agency, long bytes) {
        if (agency == null) {
            return 0;
        }
        entityManager
                .createNativeQuery("INSERT INTO file_usage (agency_id, bytes) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE bytes = bytes + VALUES(bytes)")
                .setParameter(1, agency)
                .setParameter(2, bytes)
                .executeUpdate();
        return new Sql("SELECT bytes FROM file_usage WHERE agency_id = ?", agency)
                .list(entityManager, row -> row.number(0))
                .get(0);
    }
}
