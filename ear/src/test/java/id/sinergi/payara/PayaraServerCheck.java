package id.sinergi.payara;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.testing.EmbeddedMariaDb;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The EAR is a standard one: it deploys on the full Payara Server as it is. Run by {@code mvn -Ppayara-server verify} only,
 * because it unpacks and starts a whole server.
 */
class PayaraServerCheck {
    /** Kept when something went wrong: the server's log is in it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path work;

    private static EmbeddedMariaDb database;
    private static PayaraServer server;

    @BeforeAll
    static void deploy() throws Exception {
        database = EmbeddedMariaDb.start(Files.createDirectories(work.resolve("mariadb")), 0);
        server = PayaraServer.start(
                Path.of(System.getProperty("sinergi.payara-server")),
                Files.createDirectories(work.resolve("domains")),
                Map.of(
                        "SINERGI_DEMO", "true",
                        "SINERGI_DB_URL", database.url(),
                        "SINERGI_DB_USER", EmbeddedMariaDb.USER,
                        "SINERGI_DB_PASSWORD", EmbeddedMariaDb.PASSWORD,
                        "SINERGI_DB_OWNER_USER", EmbeddedMariaDb.OWNER,
                        "SINERGI_DB_OWNER_PASSWORD", EmbeddedMariaDb.PASSWORD));
        server.deploy(Path.of(System.getProperty("sinergi.ear")));
        new Browsing(server.baseUrl()).awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        try {
            if (server != null) {
                server.close();
            }
        } finally {
            if (database != null) {
                database.close();
            }
        }
    }

    @Test
    void shows_the_sign_in_page() throws IOException {
        HttpResponse<String> page = new Browsing(server.baseUrl()).get("/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("type=\"password\"");
    }

    @Test
    void shows_a_region_to_a_coordinator() throws IOException {
        Browsing browsing = new Browsing(server.baseUrl());
        browsing.submitForm("/login?as=koordinator", "password");

        HttpResponse<String> page = browsing.get("/regions/64.01");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Paser");
    }

    @Test
    void has_nothing_to_complain_about() throws IOException {
        assertThat(Files.readAllLines(server.log()))
                .filteredOn(line -> line.contains("[SEVERE]"))
                .isEmpty();
    }
}
