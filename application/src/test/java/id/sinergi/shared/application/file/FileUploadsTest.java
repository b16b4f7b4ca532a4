package id.sinergi.shared.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.shared.api.file.FileCarriesScript;
import id.sinergi.shared.api.file.FileCarriesVirus;
import id.sinergi.shared.api.file.FileEmpty;
import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.api.file.FileTooLarge;
import id.sinergi.shared.api.file.FileTypeNotAllowed;
import id.sinergi.shared.api.file.VirusScanUnavailable;
import id.sinergi.shared.domain.file.FileContents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileUploadsTest {
    private static final FileHolder ITEM = new FileHolder("agenda-item", "1");
    private static final String HELLO_SHA256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private final FileChecks checks = new FileChecks();

    @TempDir
    Path folder;

    private Path arrived;

    @BeforeEach
    void aCheckThatTakesOneMegabyteOfPdf() throws IOException {
        checks.limits = new FileLimits();
        checks.limits.largestMegabytes = 1;
        checks.limits.types = "pdf";
        checks.inspection = finding("application/pdf", false);
        checks.scanner = file -> Optional.empty();
        arrived = Files.createFile(folder.resolve("arrived"));
    }

    @Test
    void what_arrives_is_known_by_its_hash() throws IOException {
        FileContents contents = checks.take(upload(bytes("hello")), arrived);

        assertThat(contents).isEqualTo(new FileContents("Bahan.pdf", "application/pdf", 5, HELLO_SHA256));
        assertThat(arrived).hasContent("hello");
    }

    @Test
    void a_file_that_is_larger_than_it_said_is_not_read_to_its_end() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatExceptionOfType(FileTooLarge.class)
                .isThrownBy(() -> checks.take(new Upload(ITEM, "Bahan.pdf", 5, endless), arrived));
    }

    @Test
    void a_file_without_content_is_refused() {
        assertThatExceptionOfType(FileEmpty.class).isThrownBy(() -> checks.take(upload(new byte[0]), arrived));
    }

    @Test
    void a_type_that_the_operator_does_not_allow_is_refused() {
        checks.inspection = finding("image/png", false);

        assertThatExceptionOfType(FileTypeNotAllowed.class).isThrownBy(() -> checks.take(upload(bytes("x")), arrived));
    }

    @Test
    void a_file_with_script_is_refused() {
        checks.inspection = finding("application/pdf", true);

        assertThatExceptionOfType(FileCarriesScript.class).isThrownBy(() -> checks.take(upload(bytes("x")), arrived));
    }

    @Test
    void a_file_with_a_virus_is_refused() {
        checks.scanner = file -> Optional.of("Eicar");

        assertThatExceptionOfType(FileCarriesVirus.class)
                .isThrownBy(() -> checks.take(upload(bytes("x")), arrived))
                .satisfies(e -> assertThat(e.facts()).contains("Eicar"));
    }

    @Test
    void nothing_is_taken_while_the_scanner_does_not_answer() {
        checks.scanner = file -> {
            throw new IOException("away");
        };

        assertThatExceptionOfType(VirusScanUnavailable.class)
                .isThrownBy(() -> checks.take(upload(bytes("x")), arrived));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Upload upload(byte[] content) {
        return new Upload(ITEM, "Bahan.pdf", content.length, new ByteArrayInputStream(content));
    }

    private static FileInspection finding(String mediaType, boolean script) {
        return new FileInspection() {
            @Override
            public String mediaType(Path file) {
                return mediaType;
            }

            @Override
            public boolean carriesScript(Path file, String type) {
                return script;
            }
        };
    }
}
