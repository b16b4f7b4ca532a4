package id.sinergi.shared.infrastructure.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a daemon of our own that speaks clamd's protocol. */
class ClamdScannerTest {
    private static final String CONTENT = "isi berkas ".repeat(20_000);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFileHasArrived() throws IOException {
        file = Files.writeString(folder.resolve("file"), CONTENT);
    }

    @Test
    void without_a_daemon_nothing_is_scanned() throws IOException {
        ClamdScanner scanner = new ClamdScanner();
        scanner.host = Optional.empty();

        assertThat(scanner.scan(file)).isEmpty();
    }

    @Test
    void a_clean_file_has_been_sent_as_a_whole() throws IOException {
        try (ServerSocket daemon = daemon()) {
            CompletableFuture<String> heard = answering(daemon, "stream: OK\0");

            assertThat(scanner(daemon).scan(file)).isEmpty();
            assertThat(heard.join()).isEqualTo(CONTENT);
        }
    }

    @Test
    void a_virus_is_called_by_its_name() throws IOException {
        try (ServerSocket daemon = daemon()) {
            CompletableFuture<String> heard = answering(daemon, "stream: Eicar-Test-Signature FOUND\0");

            assertThat(scanner(daemon).scan(file)).contains("Eicar-Test-Signature");
            assertThat(heard.join()).isNotEmpty();
        }
    }

    @Test
    void an_answer_that_is_neither_counts_as_none() throws IOException {
        try (ServerSocket daemon = daemon()) {
            CompletableFuture<String> heard = answering(daemon, "INSTREAM size limit exceeded. ERROR\0");

            assertThatIOException().isThrownBy(() -> scanner(daemon).scan(file));
            assertThat(heard.join()).isNotEmpty();
        }
    }

    @Test
    void a_daemon_that_is_away_is_trouble() throws IOException {
        ServerSocket daemon = daemon();
        ClamdScanner scanner = scanner(daemon);
        daemon.close();

        assertThatIOException().isThrownBy(() -> scanner.scan(file));
    }

    private static ServerSocket daemon() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static ClamdScanner scanner(ServerSocket daemon) {
        ClamdScanner scanner = new ClamdScanner();
        scanner.host = Optional.of(InetAddress.getLoopbackAddress().getHostAddress());
        scanner.port = daemon.getLocalPort();
        return scanner;
    }

    /** Serves one client and tells what it sent. */
    private static CompletableFuture<String> answering(ServerSocket daemon, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket client = daemon.accept()) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
                assertThat(command).isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream heard = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    heard.write(in.readNBytes(length));
                }
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return heard.toString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
