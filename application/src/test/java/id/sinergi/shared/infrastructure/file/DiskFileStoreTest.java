package id.sinergi.shared.infrastructure.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.shared.api.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFileStoreTest {
    private static final String SHA256 = "ab34".repeat(16);

    private final DiskFileStore store = new DiskFileStore();

    @TempDir
    Path folder;

    @BeforeEach
    void theFolderIsConfigured() {
        store.folder = folder.resolve("files").toString();
    }

    @Test
    void what_is_kept_is_read_again_and_leaves_nothing_behind() throws IOException {
        Path arrived = arrived("isi");

        store.keep(arrived, SHA256);

        try (InputStream content = store.open(SHA256)) {
            assertThat(content.readAllBytes()).asString().isEqualTo("isi");
        }
        assertThat(arrived).doesNotExist();
    }

    @Test
    void the_same_content_given_twice_is_kept_once() throws IOException {
        store.keep(arrived("isi"), SHA256);
        store.keep(arrived("isi"), SHA256);

        assertThat(store.keptBefore(Instant.MAX)).containsExactly(SHA256);
    }

    @Test
    void what_a_first_try_has_kept_a_second_one_finds_kept() throws IOException {
        Path arrived = arrived("isi");
        store.keep(arrived, SHA256);

        store.keep(arrived, SHA256);

        assertThat(store.keptBefore(Instant.MAX)).containsExactly(SHA256);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> store.open(SHA256));
    }

    @Test
    void uploads_that_never_ended_are_cleared_away_when_they_are_old() throws IOException {
        Path old = arrived("setengah");
        Path young = arrived("baru");
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));

        store.keptBefore(Instant.EPOCH.plusSeconds(1));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void what_is_removed_is_gone_and_may_be_removed_twice() throws IOException {
        store.keep(arrived("isi"), SHA256);

        store.remove(SHA256);
        store.remove(SHA256);

        assertThat(store.keptBefore(Instant.MAX)).isEmpty();
    }

    private Path arrived(String content) throws IOException {
        return Files.writeString(Files.createTempFile(store.incoming(), "upload", ".part"), content);
    }
}
