package id.sinergi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The real executable in demo mode with a real database, both on free ports of the loopback address.
 *
 * <p>{@link #running()} starts it once for all tests; the end of the test session stops it.
 */
public final class SinergiServer {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int STOP_SECONDS = 30;
    private static SinergiServer shared;

    private final EmbeddedMariaDb database;
    private final Path log;
    private final int port = freePort();
    private Process process;

    private SinergiServer(EmbeddedMariaDb database, Path log) {
        this.database = database;
        this.log = log;
    }

    /** The server of this test session, started on first use. */
    public static synchronized SinergiServer running() {
        if (shared == null) {
            try {
                Path work = Files.createDirectories(ProjectDirectory.root().resolve("ear/target/e2e"));
                Path data = work.resolve("mariadb");
                // A new database each time; the unpacked server beside it stays.
                deleteTree(data.resolve("data"));
                shared = new SinergiServer(EmbeddedMariaDb.start(data, 0), work.resolve("sinergi.log"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            shared.start();
        }
        return shared;
    }

    /** Without a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public EmbeddedMariaDb database() {
        return database;
    }

    /** What the server has printed since its last start. */
    public Path log() {
        return log;
    }

    /** Ends the server as a power cut would, without a chance to save anything. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Starts the server, again after {@link #kill()}, and waits until it is ready. */
    public void start() {
        try {
            process = Executable.start(
                    Map.of(
                            "SINERGI_DEMO", "true",
                            "SINERGI_HTTP_PORT", Integer.toString(port),
                            "SINERGI_DB_URL", database.url(),
                            "SINERGI_DB_USER", EmbeddedMariaDb.USER,
                            "SINERGI_DB_PASSWORD", EmbeddedMariaDb.PASSWORD,
                            "SINERGI_DB_OWNER_USER", EmbeddedMariaDb.OWNER,
                            "SINERGI_DB_OWNER_PASSWORD", EmbeddedMariaDb.PASSWORD),
                    log);
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers to {@code GET} of a path, redirects not followed. */
    public HttpResponse<String> get(String path) throws IOException {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(baseUrl() + path)).build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("Sinergi did not start:\n" + Files.readString(log));
            }
            pause();
        }
    }

    private boolean isReady() {
        try {
            return get("/health/ready").statusCode() == 200;
        } catch (IOException e) {
            // Nobody listens yet.
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Sinergi was starting", e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized void stop() {
        if (shared != null) {
            shared.process.destroy();
            shared.awaitEnd();
            closeDatabase(shared.database);
            shared = null;
        }
    }

    private static void closeDatabase(EmbeddedMariaDb database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server when JUnit ends its session, also when tests failed. */
    public static final class Stop implements LauncherSessionListener {
        @Override
        public void launcherSessionClosed(LauncherSession session) {
            stop();
        }
    }
}
