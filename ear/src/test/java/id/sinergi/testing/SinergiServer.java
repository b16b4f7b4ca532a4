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
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The real executable in demo mode with a real database, both on free ports of the loopback address.
 *
 * <p>{@link #running()} starts it once for all tests; the end of the test session stops it.
 */
public final class SinergiServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(6);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int STOP_SECONDS = 30;
    private static SinergiServer shared;

    private final Map<String, String> settings;
    private final String schema;
    private final Path log;
    private final int port = freePort();
    private EmbeddedMariaDb database;
    private Process process;
    private int starts;

    private SinergiServer(EmbeddedMariaDb database, String schema, Map<String, String> settings, Path log) {
        this.database = database;
        this.schema = schema;
        this.settings = settings;
        this.log = log;
    }

    /** The server of this test session, started on first use. */
    public static synchronized SinergiServer running() {
        if (shared == null) {
            try {
                Path data = work().resolve("mariadb");
                // A new database each time; the unpacked server beside it stays.
                deleteTree(data.resolve("data"));
                shared = new SinergiServer(
                        EmbeddedMariaDb.start(data, 0),
                        "sinergi",
                        MailPlace.settingsOfDemonstration(),
                        work().resolve("sinergi.log"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            shared.start();
        }
        return shared;
    }

    /**
     * A second server, as an office starts it: not a demonstration, with nothing in its database but what start-up puts
     * there. Whoever asks for it closes it.
     */
    public static SinergiServer startedEmpty() {
        SinergiServer server = onEmpty("sinergi_empty", Map.of()).get(0);
        server.start();
        return server;
    }

    /**
     * Nodes of one system, launched at the same moment on the same empty database. Whoever asks for them closes them.
     *
     * @param settings for each node, its own
     */
    @SafeVarargs
    public static List<SinergiServer> launchedTogether(Map<String, String>... settings) {
        List<SinergiServer> nodes = onEmpty("sinergi_nodes", settings);
        nodes.forEach(SinergiServer::launch);
        return nodes;
    }

    @SafeVarargs
    private static List<SinergiServer> onEmpty(String schema, Map<String, String>... settings) {
        EmbeddedMariaDb database = running().database;
        List<SinergiServer> servers = new ArrayList<>();
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE DATABASE " + schema);
            for (Map<String, String> own : settings) {
                Path log = work().resolve(schema.replace('_', '-') + "-" + servers.size() + ".log");
                servers.add(new SinergiServer(database, schema, own, log));
            }
            return servers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path work() throws IOException {
        return Files.createDirectories(ProjectDirectory.root().resolve("ear/target/e2e"));
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

    /** How often it has been started; sessions do not outlive a start. */
    public int starts() {
        return starts;
    }

    /** Ends the server as a power cut would, without a chance to save anything. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks the server to end, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    /** Starts the server, again after {@link #kill()}, and waits until it is ready. */
    public void start() {
        launch();
        awaitReady();
    }

    /** Starts the server without waiting for anything. */
    public void launch() {
        Map<String, String> variables = new HashMap<>(settings);
        variables.put("SINERGI_HTTP_PORT", Integer.toString(port));
        variables.put("SINERGI_DB_URL", url());
        variables.put("SINERGI_DB_USER", EmbeddedMariaDb.USER);
        variables.put("SINERGI_DB_PASSWORD", EmbeddedMariaDb.PASSWORD);
        variables.put("SINERGI_DB_OWNER_USER", EmbeddedMariaDb.OWNER);
        variables.put("SINERGI_DB_OWNER_PASSWORD", EmbeddedMariaDb.PASSWORD);
        try {
            variables.put("SINERGI_FILES_DIR", work().resolve("files").toString());
            process = Executable.start(variables, log);
            starts++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its database is. */
    public String url() {
        return database.url(schema);
    }

    /** Takes the database away, under the feet of the server if it runs. */
    public void stopDatabase() {
        closeDatabase(database);
    }

    /** Brings the database back on the same port with everything in it. */
    public void startDatabase() {
        try {
            database = EmbeddedMariaDb.start(work().resolve("mariadb"), database.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers to {@code GET} of a path, redirects not followed. */
    public HttpResponse<String> get(String path) throws IOException {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(baseUrl() + path))
                                    .timeout(ANSWER_LIMIT)
                                    .build(),
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

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the server says that it is ready, or fails with what it has printed. */
    public void awaitReady() {
        await("become ready", this::isReady);
    }

    /** Waits until the server has printed this. */
    public void awaitPrinted(String text) {
        await("print " + text, () -> printed().contains(text));
    }

    /** What the server has printed since its last start. */
    public String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("Sinergi did not " + what + "\n" + printed());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
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

    static synchronized void stop() {
        if (shared != null) {
            shared.close();
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
}
