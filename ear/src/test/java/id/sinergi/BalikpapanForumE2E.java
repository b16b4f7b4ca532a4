package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.sinergi.testing.BalikpapanForum;
import id.sinergi.testing.Office;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The event that started it all, entered by hand. Not in the demonstration, which has the same record already and would
 * let everything be found even if nothing had been saved, but in an office that starts with an empty system.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BalikpapanForumE2E {
    private static final String FORUM = "/forums/FRM-2022-0001";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private Office office;
    private BalikpapanForum balikpapan;

    @BeforeAll
    void theCoordinatorRecordsTheForum() {
        office = Office.of(visitors);
        office.open("koordinator", "Koordinator Kemlu", "COORDINATOR", "K17");
        office.open("auditor", "Auditor", "AUDITOR", "K17");
        Visitor coordinator = office.as("koordinator");
        balikpapan = new BalikpapanForum(coordinator);
        balikpapan.record();
        assertThat(coordinator.address()).startsWith(FORUM);
    }

    @Test
    void isFoundAgainBySearch() {
        Visitor coordinator = office.as("koordinator");

        coordinator.open("/forums");
        coordinator.byId("q").pressSequentially("novotel balikpapan");
        coordinator.page().waitForURL(Pattern.compile(".*[?&]q=novotel.*"));
        coordinator.follow(FORUM);

        assertThat(coordinator.page().locator("h1")).hasText(balikpapan.title("id"));
    }

    @Test
    void showsWhatWasDecidedAndWhoWasThere() {
        Visitor coordinator = office.as("koordinator");

        coordinator.open(FORUM);

        assertThat(decisions(coordinator)).hasText(balikpapan.decisions("id").toArray(String[]::new));
        assertThat(coordinator.page().locator("#agenda ol > li")).hasCount(2);
        Locator agencies = coordinator.page().locator("#participants td.title a");
        List<String> expected = balikpapan.participants().stream()
                .map(ref -> "/agencies/" + ref)
                .toList();
        assertThat(agencies.all().stream().map(link -> link.getAttribute("href")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void opensInTheOtherLanguage() {
        Visitor coordinator = office.as("koordinator");
        coordinator.open(FORUM);

        coordinator.press(coordinator.page().locator("button[name=language]"));

        assertThat(coordinator.address()).isEqualTo(FORUM);
        assertThat(coordinator.page().locator("html")).hasAttribute("lang", "en");
        assertThat(coordinator.page().locator("h1")).hasText(balikpapan.title("en"));
        assertThat(decisions(coordinator)).hasText(balikpapan.decisions("en").toArray(String[]::new));
        coordinator.press(coordinator.page().locator("button[name=language]"));
        assertThat(coordinator.page().locator("html")).hasAttribute("lang", "id");
    }

    @Test
    void hasNoEditControlsForTheAuditor() {
        Visitor auditor = office.as("auditor");

        for (String address : List.of("/forums", FORUM, "/forum-series/SER-0001", "/decisions/DEC-2022-0001/1")) {
            auditor.open(address);

            assertThat(auditor.page().locator("main h1")).isVisible();
            assertThat(auditor.page().locator("main form[method=post]")).hasCount(0);
            assertThat(auditor.page().locator("main a[href$='/edit'], main a[href$='/new'], main a[href$='/cancel']"))
                    .hasCount(0);
        }
    }

    @Test
    void isTheLastEditionOfItsSeries() {
        Visitor coordinator = office.as("koordinator");

        coordinator.open("/forum-series/SER-0001");

        assertThat(coordinator.page().locator("#editions a[href='" + FORUM + "']"))
                .isVisible();
        // Yearly, so that the next edition was due in 2023.
        assertThat(coordinator.page().locator(".figures .late, .timeline > .overdue"))
                .hasCount(2);
    }

    private static Locator decisions(Visitor visitor) {
        return visitor.page().locator("#decisions .statement a");
    }
}
