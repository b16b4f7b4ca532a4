package id.sinergi.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class DatabaseAnswerTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream console = new PrintStream(said, true, UTF_8);

    @Test
    void a_server_that_speaks_is_not_waited_for() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> greeting = CompletableFuture.runAsync(() -> greet(server));

            new DatabaseAnswer("jdbc:mariadb://127.0.0.1:" + server.getLocalPort() + "/sinergi?a=b", console).await();

            greeting.join();
            assertThat(said.toString(UTF_8)).isEmpty();
        }
    }

    @Test
    void an_absent_server_is_waited_for_and_named() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Thread waiting = new Thread(() -> waitFor(port));
        waiting.start();
        while (said.size() == 0) {
            Thread.onSpinWait();
        }
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            greet(server);
            waiting.join();
        }

        assertThat(said.toString(UTF_8)).contains("127.0.0.1").contains(String.valueOf(port));
    }

    @Test
    void an_address_in_another_form_is_left_to_the_driver() throws InterruptedException {
        new DatabaseAnswer("jdbc:mariadb:loadbalance://address=(host=nowhere)/sinergi", console).await();

        assertThat(said.toString(UTF_8)).isEmpty();
    }

    private void waitFor(int port) {
        try {
            new DatabaseAnswer("jdbc:mariadb://127.0.0.1:" + port + "/sinergi", console).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void greet(ServerSocket server) {
        try (Socket client = server.accept()) {
            client.getOutputStream().write('x');
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
