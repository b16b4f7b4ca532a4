package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.testing.EmbeddedMariaDb;
import id.sinergi.testing.SinergiServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes that were started at the same moment on one empty database, with sessions of different length. */
class NodesE2E {
    private static final String HTTPS = "https://sinergi.example";
    private static List<SinergiServer> nodes;

    @BeforeAll
    static void start() throws IOException {
        nodes = SinergiServer.launchedTogether(
                Map.of("SINERGI_DEMO", "true", "SINERGI_SESSION_IDLE", "PT3S"),
                Map.of("SINERGI_DEMO", "true", "SINERGI_SESSION_ABSOLUTE", "PT6S", "SINERGI_BASE_URL", HTTPS + "/"));
        for (SinergiServer node : nodes) {
            node.awaitPrinted("Sinergi is ready at ");
            assertThat(node.get("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @AfterAll
    static void stop() {
        if (nodes != null) {
            nodes.forEach(SinergiServer::close);
        }
    }

    @Test
    void prepareTheirDatabaseOnce() throws SQLException {
        assertThat(number("SELECT COUNT(*) FROM flyway_schema_history WHERE NOT success"))
                .isZero();
        assertThat(number("SELECT COUNT(*) - COUNT(DISTINCT version) FROM flyway_schema_history WHERE version > 0"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM region")).isEqualTo(552);
        assertThat(number("SELECT COUNT(*) FROM forum")).isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM account")).isEqualTo(6);
    }

    /** One session is used all the time until it ends nevertheless; meanwhile another is used, and a third forgotten. */
    @Test
    void endSessionsThatNobodyUsesAndThoseThatLastTooLong() throws Exception {
        Person forgetful = new Person(nodes.get(0));
        Person busy = new Person(nodes.get(0));
        Person tireless = new Person(nodes.get(1));

        do {
            assertThat(busy.status()).isEqualTo(200);
        } while (tireless.status() == 200);

        assertThat(tireless.status()).isEqualTo(401);
        assertThat(busy.status()).isEqualTo(200);
        assertThat(forgetful.status()).isEqualTo(401);
    }

    @Test
    void guardTheCookiesOfAnAddressWithHttps() throws Exception {
        Person behindProxy = new Person(nodes.get(1));

        assertThat(behindProxy.setCookie)
                .startsWith("__Host-SINERGI=")
                .containsIgnoringCase("; SameSite=Lax")
                .contains("; Path=/", "; Secure", "; HttpOnly")
                .doesNotContain("Domain");
        assertThat(nodes.get(1).get("/login").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
        assertThat(nodes.get(0).get("/login").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        nodes.get(0).url(), EmbeddedMariaDb.OWNER, EmbeddedMariaDb.PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static final class Person {
        private final HttpClient http = HttpClient.newHttpClient();
        private final String baseUrl;
        private final String setCookie;

        Person(SinergiServer node) throws IOException, InterruptedException {
            baseUrl = node.baseUrl();
            HttpRequest signIn = HttpRequest.newBuilder(URI.create(baseUrl + "/api/v1/session"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"username\":\"auditor\",\"password\":\"sinergi-demo\"}"))
                    .build();
            HttpResponse<Void> answer = http.send(signIn, BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(200);
            setCookie = answer.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.contains("SINERGI="))
                    .findFirst()
                    .orElseThrow();
        }

        int status() throws IOException, InterruptedException {
            HttpRequest question = HttpRequest.newBuilder(URI.create(baseUrl + "/api/v1/me"))
                    .header("Cookie", setCookie.replaceFirst(";.*", ""))
                    .build();
            return http.send(question, BodyHandlers.discarding()).statusCode();
        }
    }
}
