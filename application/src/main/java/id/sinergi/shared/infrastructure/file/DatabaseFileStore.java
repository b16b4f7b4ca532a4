package id.sinergi.shared.infrastructure.file;

import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.application.file.FileStore;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Contents as rows of the database, half a megabyte each, so that none is ever in memory as a whole. */
@ApplicationScoped
@Typed(DatabaseFileStore.class)
class DatabaseFileStore implements FileStore {
    private static final int CHUNK = 512 * 1024;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Path incoming() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    @Override
    public void keep(Path arrived, String sha256) {
        if (chunk(sha256, 0) != null) {
            return;
        }
        try (InputStream content = Files.newInputStream(arrived)) {
            int position = 0;
            for (byte[] data = content.readNBytes(CHUNK); data.length > 0; data = content.readNBytes(CHUNK)) {
                entityManager
                        .createNativeQuery("INSERT INTO file_chunk (sha256, position, data) VALUES (?, ?, ?)")
                        .setParameter(1, sha256)
                        .setParameter(2, position++)
                        .setParameter(3, data)
                        .executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String sha256) {
        if (chunk(sha256, 0) == null) {
            throw new NotFound(sha256);
        }
        return new Chunks(sha256);
    }

    @Override
    public List<String> keptBefore(Instant moment) {
        return new Sql("SELECT sha256 FROM file_content WHERE stored_at < ?", Timestamp.from(moment))
                .list(entityManager, row -> row.text(0));
    }

    @Override
    public void remove(String sha256) {
        entityManager
                .createNativeQuery("DELETE FROM file_chunk WHERE sha256 = ?")
                .setParameter(1, sha256)
                .executeUpdate();
    }

    private byte[] chunk(String sha256, int position) {
        return new Sql("SELECT data FROM file_chunk WHERE sha256 = ? AND position = ?", sha256, position)
                .list(entityManager, row -> row.bytes(0)).stream().findFirst().orElse(null);
    }

    /** Reads one row after the other, each when it is wanted. */
    private final class Chunks extends InputStream {
        private final String sha256;
        private InputStream current = InputStream.nullInputStream();
        private int position;

        Chunks(String sha256) {
            this.sha256 = sha256;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = current.read(target, offset, length);
            while (read < 0) {
                byte[] next = chunk(sha256, position++);
                if (next == null) {
                    return -1;
                }
                current = new ByteArrayInputStream(next);
                read = current.read(target, offset, length);
            }
            return read;
        }
    }
}
