package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import id.sinergi.testing.PageMeter;
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
        List<PageMeter.Visit> first = new ArrayList<>();
        List<PageMeter.Visit> later = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Visitor visitor = visitors.as("koordinator", new Browser.NewContextOptions());
            PageMeter meter = new PageMeter(visitor);
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

    private static double fastest(List<PageMeter.Visit> visits) {
        return visits.stream()
                .map(PageMeter.Visit::milliseconds)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
