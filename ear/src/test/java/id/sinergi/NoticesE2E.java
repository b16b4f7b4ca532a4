package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.sinergi.rest.RecordedForum;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Something decided for an agency reaches the people who work there. */
class NoticesE2E {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void tellsWhomADecisionConcernsUntilTheyHaveSeenIt() throws IOException {
        String decision = RecordedForum.held("Diberitakan").decide("Lumbung pangan dibangun.", "PEMDA-64.01");
        Visitor officer = visitors.as("paser");
        String list = "/notices?q=" + decision;
        Locator row = officer.page().locator(".news > li");
        officer.open(list);
        officer.page().waitForCondition(() -> {
            officer.open(list);
            return row.count() == 1;
        });

        assertThat(officer.page().locator(".bell-count")).isVisible();
        assertThat(row).hasClass("new");
        officer.press(row.locator("button[name=notice]"));
        assertThat(row).hasClass("seen");
        assertThat(officer.page()).hasURL(Pattern.compile(".*q=DEC.*"));
        officer.follow("/decisions/" + decision);
        assertThat(officer.page().locator("h1")).isVisible();
        org.assertj.core.api.Assertions.assertThat(officer.complaints()).isEmpty();
    }

    @Test
    void letsEverythingBeMarkedAtOnce() throws IOException {
        String decision = RecordedForum.held("Ditandai").decide("Pasar induk dibangun.", "PEMDA-64.01");
        Visitor officer = visitors.as("paser");
        Locator row = officer.page().locator(".news > li.new");
        officer.open("/notices");
        officer.page().waitForCondition(() -> {
            officer.open("/notices?q=" + decision);
            return row.count() == 1;
        });

        officer.press("readAll");
        officer.open("/notices?q=" + decision);

        assertThat(row).hasCount(0);
    }
}
