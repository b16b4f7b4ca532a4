package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import id.sinergi.testing.SinergiServer;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Power cuts, and a database that is away. */
class OutageE2E {
    private final SinergiServer server = SinergiServer.running();

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void whatWasAcknowledgedIsThereAfterAPowerCutAndAStartThatHadToWaitForTheDatabase() {
        Visitor coordinator = visitors.as("koordinator");
        coordinator.open("/forum-series/new");
        coordinator
                .fillIn("nameId", "Disimpan sebelum listrik padam")
                .choose("rhythm", "IRREGULAR")
                .press("save");
        server.kill();
        String series = coordinator.address();

        server.stopDatabase();
        server.launch();
        server.awaitPrinted("does not answer yet");
        server.startDatabase();
        server.awaitReady();

        Visitor again = visitors.as("koordinator");
        again.open(series);
        assertThat(again.page().locator("h1")).hasText("Disimpan sebelum listrik padam");
    }

    @Test
    void aDatabaseThatGoesAwayIsSaidAndComesBackByItself() throws IOException {
        Visitor coordinator = visitors.as("koordinator");
        coordinator.open("/forums");
        server.stopDatabase();
        try {
            for (String address : new String[] {"/forums", "/forums/FRM-2022-0001", "/login"}) {
                Response page = coordinator.open(address);

                assertThat(page.status()).isEqualTo(503);
                assertThat(page.headers()).containsKey("retry-after");
                assertThat(page.text()).doesNotContain("\tat ", "Exception", "jdbc");
            }
            assertThat(server.get("/api/v1/forums").statusCode()).isIn(401, 503);
            assertThat(server.get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
        } finally {
            server.startDatabase();
        }
        server.awaitReady();

        assertThat(coordinator.open("/forums").status()).isEqualTo(200);
        assertThat(coordinator.address()).isEqualTo("/forums");
    }
}
