package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import id.sinergi.testing.ProjectDirectory;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How much a list page weighs and how long it takes until it can be used. The bytes are the targets themselves; the
 * times may be three times the targets, because the machine does other things during a build. What was measured is in
 * {@code ear/target/e2e/page-weight.txt}.
 */
class PageWeightE2E {
    private static final int ROUNDS = 3;
    private static final int PATIENCE = 3;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void ofAListIsSmallTheFirstTimeAndSmallerAfterwards() throws IOException {
        List<Visit> first = new ArrayList<>();
        List<Visit> later = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Visitor visitor = visitors.as("koordinator", new Browser.NewContextOptions());
            Meter meter = new Meter(visitor);
            first.add(meter.open("/forums"));
            later.add(meter.open("/decisions"));
            later.add(meter.open("/forums"));
        }
        Files.writeString(
                ProjectDirectory.root().resolve("ear/target/e2e/page-weight.txt"),
                "first: " + first + "\nlater: " + later + "\n");

        assertThat(first).allSatisfy(visit -> assertThat(visit.bytes()).isLessThanOrEqualTo(700_000));
        assertThat(later).allSatisfy(visit -> assertThat(visit.bytes()).isLessThanOrEqualTo(100_000));
        assertThat(fastest(first)).isLessThanOrEqualTo(800 * PATIENCE);
        assertThat(fastest(later)).isLessThanOrEqualTo(400 * PATIENCE);
    }

    private static double fastest(List<Visit> visits) {
        return visits.stream()
                .map(Visit::milliseconds)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * One page opened.
     *
     * @param bytes over the wire, headers included
     * @param milliseconds until the page and its scripts are there
     */
    private record Visit(long bytes, double milliseconds) {}

    /** Counts what the browser receives. */
    private static final class Meter {
        private final Visitor visitor;
        private long bytes;

        Meter(Visitor visitor) {
            this.visitor = visitor;
            CDPSession browser = visitor.context().newCDPSession(visitor.page());
            browser.on("Network.loadingFinished", this::count);
            browser.send("Network.enable");
        }

        private void count(JsonObject finished) {
            bytes += finished.get("encodedDataLength").getAsLong();
        }

        Visit open(String address) {
            bytes = 0;
            visitor.open(address);
            visitor.page().locator("#results").waitFor();
            Object milliseconds =
                    visitor.page().evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
            return new Visit(bytes, ((Number) milliseconds).doubleValue());
        }
    }
}
