package id.sinergi.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Waits until the database server answers, because the server deploys nothing without it. A MariaDB speaks first on a new
 * connection; its first byte is the sign that it is ready for others.
 */
final class DatabaseAnswer {
    private static final Pattern HOSTS =
            Pattern.compile("^jdbc:mariadb:[^/]*//((?:[\\w.-]+(?::\\d{1,5})?,?)+)(?:[/?]|$)");
    private static final int DEFAULT_PORT = 3306;
    private static final int MILLISECONDS_TO_ANSWER = 3_000;
    private static final int SECONDS_BETWEEN_TRIES = 2;
    private static final int TRIES_BETWEEN_LINES = 15;

    private final List<InetSocketAddress> servers;
    private final PrintStream console;

    /** Asks the servers named in a JDBC address; one that names none in the plain form is not waited for. */
    DatabaseAnswer(String jdbcUrl, PrintStream console) {
        Matcher hosts = HOSTS.matcher(jdbcUrl);
        this.servers = hosts.find()
                ? Stream.of(hosts.group(1).split(",", -1))
                        .map(DatabaseAnswer::address)
                        .toList()
                : List.of();
        this.console = console;
    }

    void await() throws InterruptedException {
        for (int tries = 0; !servers.isEmpty() && servers.stream().noneMatch(DatabaseAnswer::answers); tries++) {
            if (tries % TRIES_BETWEEN_LINES == 0) {
                console.println(
                        "The database at " + servers + " does not answer yet. Sinergi waits for it, asking every "
                                + SECONDS_BETWEEN_TRIES + " seconds.");
            }
            TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_TRIES);
        }
    }

    private static boolean answers(InetSocketAddress server) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(MILLISECONDS_TO_ANSWER);
            // Resolved anew each time: a database that is not there yet may not have a name yet either.
            socket.connect(new InetSocketAddress(server.getHostString(), server.getPort()), MILLISECONDS_TO_ANSWER);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static InetSocketAddress address(String host) {
        int colon = host.lastIndexOf(':');
        return colon < 0
                ? InetSocketAddress.createUnresolved(host, DEFAULT_PORT)
                : InetSocketAddress.createUnresolved(
                        host.substring(0, colon), Integer.parseInt(host.substring(colon + 1)));
    }
}
