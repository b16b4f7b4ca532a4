package id.sinergi.payara;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A full Payara Server with a domain of its own on free ports, administered as an operator would do it. */
final class PayaraServer implements AutoCloseable {
    private static final String DOMAIN = "sinergi";
    /** Where {@code create-domain} puts a domain's ports, counted from its port base. */
    private static final int ADMIN = 48;

    private static final int HTTP = 80;
    private static final List<Integer> OFFSETS = List.of(9, 37, 38, 39, ADMIN, 49, 59, 66, 76, HTTP, 81, 86);
    private static final int COMMAND_MINUTES = 3;

    private final Path home;
    private final Path domains;
    private final Map<String, String> variables;
    private final int portBase = freePortBase();

    private PayaraServer(Path home, Path domains, Map<String, String> variables) {
        this.home = home;
        this.domains = domains;
        this.variables = variables;
    }

    /** Starts a new domain whose process has exactly these {@code SINERGI_…} variables. */
    static PayaraServer start(Path home, Path domains, Map<String, String> variables) throws IOException {
        PayaraServer server = new PayaraServer(home, domains, variables);
        server.command(
                "create-domain",
                server.domainsOption(),
                "--nopassword=true",
                "--savelogin=false",
                server.ports(),
                DOMAIN);
        server.command("start-domain", server.domainsOption(), DOMAIN);
        return server;
    }

    /** Returns when the server says that the archive is deployed. */
    void deploy(Path archive) throws IOException {
        command("--port", Integer.toString(portBase + ADMIN), "deploy", archive.toString());
    }

    String baseUrl() {
        return "http://127.0.0.1:" + (portBase + HTTP);
    }

    Path log() {
        return domains.resolve(DOMAIN).resolve("logs/server.log");
    }

    @Override
    public void close() throws IOException {
        command("stop-domain", domainsOption(), "--kill=true", DOMAIN);
    }

    private String domainsOption() {
        return "--domaindir=" + domains;
    }

    private String ports() {
        return "--portbase=" + portBase;
    }

    private void command(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                home.resolve("glassfish/lib/client/appserver-cli.jar").toString()));
        command.addAll(List.of(words));
        Path output = Files.createTempFile(domains, "asadmin", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SINERGI_"));
        builder.environment().putAll(variables);
        Process process = builder.redirectOutput(output.toFile()).start();
        assertThat(succeeds(process))
                .as("%s: %s", List.of(words), Files.readString(output))
                .isTrue();
    }

    private static boolean succeeds(Process process) throws IOException {
        try {
            return process.waitFor(COMMAND_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static int freePortBase() {
        return new Random()
                .ints(20_000, 30_000)
                .filter(base -> OFFSETS.stream().allMatch(offset -> isFree(base + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
