package id.sinergi.boot;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Starts Sinergi: {@code java -jar sinergi.jar}.
 *
 * <p>Checks what an operator can get wrong before the server starts, so that each mistake is one sentence and not a page
 * of log. Ends with 2 when the configuration is unusable, 3 when the port is taken, 4 when the application did not
 * start or refused to.
 */
public final class Main {
    private static final int BAD_CONFIGURATION = 2;
    private static final int PORT_TAKEN = 3;
    private static final int NOT_STARTED = 4;
    private static final int BACKLOG = 1;
    private static final String HTTP_THREADS = "48";
    private static final String SHUTDOWN_GRACE_MILLISECONDS = "5000";
    private static final PrintStream CONSOLE = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Main() {}

    /** Starts the server and returns when it is ready; the server's threads keep the process alive. */
    public static void main(String[] arguments) throws Exception {
        try {
            Settings settings = Settings.read(System.getenv(), Path.of(""));
            if (isTaken(settings.address(), settings.port())) {
                stop(
                        PORT_TAKEN,
                        "Port " + settings.port() + " on " + settings.address()
                                + " cannot be used: another program has it. Choose another with SINERGI_HTTP_PORT.");
            }
            start(settings);
        } catch (UnusableSettings e) {
            stop(BAD_CONFIGURATION, e.getMessage());
        }
    }

    private static void start(Settings settings) throws Exception {
        settings.publish();
        // The process is Sinergi's own: a start-up that refuses ends it instead of leaving a server that serves nobody.
        System.setProperty("sinergi.executable", "true");
        quietenServer();
        new DatabaseAnswer(settings.databaseUrl(), CONSOLE).await();
        CONSOLE.println("Sinergi is starting …");
        PayaraMicro.main(serverArguments(settings));
        if (!isDeployed()) {
            stop(NOT_STARTED, "Sinergi did not start; the log above says why.");
        }
        new Readiness(settings.address(), settings.port()).await();
        CONSOLE.println("Sinergi is ready at " + settings.baseUrl() + "/");
    }

    /** False also when the application has already ended the server, because it refuses to work with this database. */
    private static boolean isDeployed() {
        try {
            return !PayaraMicro.getInstance()
                    .getRuntime()
                    .getDeployedApplicationNames()
                    .isEmpty();
        } catch (IllegalStateException notRunning) {
            return false;
        }
    }

    private static String[] serverArguments(Settings settings) throws UnusableSettings {
        return new String[] {
            // Not --nocluster: with that alone Hazelcast still listens, on every address of the machine.
            "--nohazelcast",
            "--disablephonehome",
            "--port",
            Integer.toString(settings.port()),
            "--maxhttpthreads",
            HTTP_THREADS,
            "--shutdowngrace",
            SHUTDOWN_GRACE_MILLISECONDS
        };
    }

    private static void quietenServer() {
        // Sent as the Server header otherwise.
        System.setProperty("product.name", "");
        // Early: the formatter reads it once, before the server has read its logging.properties.
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT.%1$tL %4$-7s %3$s: %5$s%6$s%n");
    }

    private static boolean isTaken(String address, int port) throws UnusableSettings {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getAllByName(address)[0], port), BACKLOG);
            return false;
        } catch (UnknownHostException e) {
            throw new UnusableSettings("SINERGI_HTTP_ADDRESS: this machine has no address \"" + address + "\".");
        } catch (IOException e) {
            return true;
        }
    }

    private static void stop(int code, String sentence) {
        CONSOLE.println(sentence);
        System.exit(code);
    }
}
