package id.sinergi.bench;

import id.sinergi.testing.EmbeddedMariaDb;
import id.sinergi.testing.Executable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The executable as a process of its own, looked at from outside. */
final class Server implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+(\\d+)\\s+(\\d+)");

    private final Process process;
    private final int port;
    private final Duration startUp;

    private Server(Process process, int port, Duration startUp) {
        this.process = process;
        this.port = port;
        this.startUp = startUp;
    }

    static Server start(EmbeddedMariaDb database, Path log) throws IOException {
        int port = freePort();
        long begun = System.nanoTime();
        Process process = Executable.start(
                Map.of(
                        "SINERGI_DEMO", "true",
                        "SINERGI_HTTP_PORT", Integer.toString(port),
                        "SINERGI_DB_URL", database.url(),
                        "SINERGI_DB_USER", EmbeddedMariaDb.USER,
                        "SINERGI_DB_PASSWORD", EmbeddedMariaDb.PASSWORD,
                        "SINERGI_DB_OWNER_USER", EmbeddedMariaDb.OWNER,
                        "SINERGI_DB_OWNER_PASSWORD", EmbeddedMariaDb.PASSWORD),
                log);
        awaitReady(process, port, log);
        return new Server(process, port, Duration.ofNanos(System.nanoTime() - begun));
    }

    String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    /** From the start of the process to the first answer that it is ready. */
    Duration startUp() {
        return startUp;
    }

    /** Processor time used so far. */
    double cpuMilliseconds() {
        return cpuMilliseconds(process.toHandle());
    }

    static double cpuMilliseconds(ProcessHandle handle) {
        return handle.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e6;
    }

    /** Bytes of all objects that are still reachable. */
    long liveBytes() throws IOException {
        // What the first collection makes unreachable the second one takes.
        command("GC.run");
        Matcher total = TOTAL.matcher(command("GC.class_histogram"));
        if (!total.find()) {
            throw new IOException("jcmd gave no histogram");
        }
        return Long.parseLong(total.group(2));
    }

    private String command(String name) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(jcmd, Long.toString(process.pid()), name)
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitReady(Process process, int port, Path log) throws IOException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        HttpClient client = HttpClient.newHttpClient();
        URI address = URI.create("http://127.0.0.1:" + port + "/health/ready");
        while (!isReady(client, address)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException("Sinergi did not start:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static boolean isReady(HttpClient client, URI address) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            // Nobody listens yet.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Sinergi was starting", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
