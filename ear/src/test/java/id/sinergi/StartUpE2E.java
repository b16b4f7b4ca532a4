package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.testing.EmbeddedMariaDb;
import id.sinergi.testing.Executable;
import id.sinergi.testing.SinergiServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpE2E {
    private static final Map<String, String> DATABASE = Map.of(
            "SINERGI_DB_URL", "jdbc:mariadb://127.0.0.1:1/sinergi",
            "SINERGI_DB_USER", EmbeddedMariaDb.USER,
            "SINERGI_DB_PASSWORD", EmbeddedMariaDb.PASSWORD);

    @TempDir
    private Path directory;

    @Test
    void isReadyWithADatabase() throws IOException {
        assertThat(SinergiServer.running().get("/health/ready").statusCode()).isEqualTo(200);
    }

    /** Without a provider in the EAR, SLF4J complains and drops what the libraries say. */
    @Test
    void keepsWhatItsLibrariesLog() {
        assertThat(SinergiServer.running().printed()).doesNotContain("SLF4J");
    }

    @Test
    void doesNotSayWhichServerItIs() throws IOException {
        assertThat(SinergiServer.running().get("/health/ready").headers().map())
                .doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void saysWhichSettingsAreMissing() throws Exception {
        Ended ended = run(Map.of("SINERGI_DB_URL", "jdbc:mariadb://127.0.0.1:1/sinergi"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output())
                .contains("SINERGI_DB_USER", "SINERGI_DB_PASSWORD")
                .doesNotContain("SINERGI_DB_URL", "\tat ");
    }

    @Test
    void saysThatAPortIsTaken() throws Exception {
        String port = Integer.toString(SinergiServer.running().port());
        Map<String, String> variables = new HashMap<>(DATABASE);
        variables.put("SINERGI_HTTP_PORT", port);

        Ended ended = run(variables);

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.output()).contains(port).hasLineCount(1);
    }

    private Ended run(Map<String, String> variables) throws IOException, InterruptedException {
        Path log = directory.resolve("sinergi.log");
        Process process = Executable.start(variables, log);
        boolean ended = process.waitFor(30, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("the process ended by itself").isTrue();
        return new Ended(process.exitValue(), Files.readString(log));
    }

    private record Ended(int code, String output) {}
}
