package id.sinergi.testing.run;

import id.sinergi.testing.EmbeddedMariaDb;
import id.sinergi.testing.ProjectDirectory;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What {@code mvn -Prun} runs: a database whose data stays in {@code .data/mariadb}, and the executable in demo mode, both
 * in the foreground until Ctrl-C.
 *
 * <p>The ports are {@code -Dsinergi.http.port=8080} and {@code -Dsinergi.db.port=3307}.
 */
public final class RunDemo {
    private static final int PORT_TAKEN = 3;
    private static final int DATABASE_FAILED = 5;
    private static final int STOP_SECONDS = 30;
    private static final PrintStream CONSOLE = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Held, because an unreferenced logger forgets its level. */
    private static final Logger DATABASE_LOG = Logger.getLogger("ch.vorburger");

    private final Path executable;
    private final int httpPort = Integer.getInteger("sinergi.http.port", 8080);
    private final int databasePort = Integer.getInteger("sinergi.db.port", 3307);
    private volatile EmbeddedMariaDb database;
    private volatile Process server;

    private RunDemo(Path executable) {
        this.executable = executable;
    }

    /** Runs until the process is asked to stop, or the server ends by itself. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        RunDemo demo = new RunDemo(Path.of(arguments[0]));
        demo.requireFree(demo.httpPort, "sinergi.http.port");
        demo.requireFree(demo.databasePort, "sinergi.db.port");
        Runtime.getRuntime().addShutdownHook(new Thread(demo::stop, "stop Sinergi"));
        int code = demo.run();
        if (code != 0) {
            // Ends Maven at once: the server has said why, and a build report would only hide it.
            System.exit(code);
        }
    }

    private int run() throws IOException, InterruptedException {
        CONSOLE.println("The database is starting on port " + databasePort
                + " (the first start unpacks it, which takes a moment) …");
        DATABASE_LOG.setLevel(Level.OFF);
        try {
            database = EmbeddedMariaDb.start(ProjectDirectory.data().resolve("mariadb"), databasePort);
        } catch (IOException e) {
            CONSOLE.println("The database did not start: " + e.getMessage());
            return DATABASE_FAILED;
        }
        return runServer();
    }

    private int runServer() throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                executable.toString());
        command.environment()
                .putAll(Map.of(
                        "SINERGI_DEMO",
                        "true",
                        "SINERGI_FILES_DIR",
                        ProjectDirectory.data().resolve("files").toString(),
                        "SINERGI_HTTP_PORT",
                        Integer.toString(httpPort),
                        "SINERGI_DB_URL",
                        database.url(),
                        "SINERGI_DB_USER",
                        EmbeddedMariaDb.USER,
                        "SINERGI_DB_PASSWORD",
                        EmbeddedMariaDb.PASSWORD,
                        "SINERGI_DB_OWNER_USER",
                        EmbeddedMariaDb.OWNER,
                        "SINERGI_DB_OWNER_PASSWORD",
                        EmbeddedMariaDb.PASSWORD));
        server = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        return server.waitFor();
    }

    private void requireFree(int port, String property) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            CONSOLE.println("Port " + port + " cannot be used: another program has it. Choose another with -D"
                    + property + "=" + (port + 1) + ".");
            System.exit(PORT_TAKEN);
        }
    }

    /** The server first, because it writes to the database until its end. */
    private void stop() {
        try {
            if (server != null && server.isAlive()) {
                CONSOLE.println("Sinergi is stopping …");
                server.destroy();
                if (!server.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                    server.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        stopDatabase();
    }

    private void stopDatabase() {
        if (database == null) {
            return;
        }
        try {
            database.close();
        } catch (IOException e) {
            CONSOLE.println("The database did not stop: " + e.getMessage());
        }
    }
}
