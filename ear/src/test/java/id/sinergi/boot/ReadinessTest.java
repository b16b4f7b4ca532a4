package id.sinergi.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void a_server_that_still_migrates_is_waited_for(String address) throws Exception {
        List<Integer> statuses = List.of(404, 503, 503, 200);
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/ready", question -> {
            question.sendResponseHeaders(statuses.get(asked.getAndIncrement()), -1);
            question.close();
        });
        server.start();
        try {
            new Readiness(address, server.getAddress().getPort()).await();
        } finally {
            server.stop(0);
        }

        assertThat(asked).hasValue(4);
    }
}
