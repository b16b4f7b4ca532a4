package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import id.sinergi.testing.ProjectDirectory;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Days are typed, shown and chosen as people write them in the language of the page, whatever the browser's own. */
class DaysE2E {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aFilterShowsTheDayInWordsAndKeepsItInTheAddressAsANumber() {
        Visitor reader = reader("id");
        reader.open("/forums");

        reader.fillIn("from", "11 oktober 2022").byId("from").press("Tab");

        reader.page().waitForURL(url -> url.endsWith("?from=2022-10-11"));
        assertThat(reader.byId("from")).hasValue("11 Okt 2022");
        reader.prefers("en", "light").open(reader.address() + "&until=2022-10-12");
        assertThat(reader.byId("from")).hasValue("11 Oct 2022");
        assertThat(reader.page().locator("#results a[href='/forums/FRM-2022-0001']"))
                .isVisible();
    }

    @Test
    void whatIsNoDayStaysAndSaysSo() {
        Visitor reader = reader("id");
        reader.open("/forums?until=besok");

        assertThat(reader.byId("until")).hasValue("besok");
        assertThat(reader.byId("until")).hasAttribute("aria-invalid", "true");
        assertThat(reader.byId("untilMessage")).isVisible();

        reader.fillIn("until", "31/02/2022").byId("until").press("Tab");
        assertThat(reader.byId("until")).hasValue("31/02/2022");
        assertThat(reader.byId("untilMessage")).isVisible();

        reader.fillIn("until", "28/2/2022").byId("until").press("Tab");
        assertThat(reader.byId("until")).hasValue("28 Feb 2022");
        assertThat(reader.byId("untilMessage")).isEmpty();
    }

    @Test
    void aFormKeepsWhatCannotBeReadAndTakesBothWaysOfWritingADay() {
        Visitor coordinator = reader("id");
        coordinator.open("/forums/new");

        coordinator.fillIn("startsOn", "besok pagi").fillIn("startsAt", "pagi").press("save");

        assertThat(coordinator.byId("startsOn")).hasValue("besok pagi");
        assertThat(coordinator.byId("startsAt")).hasValue("pagi");
        assertThat(coordinator.byId("startsOnMessage")).isVisible();
        assertThat(coordinator.byId("startsAtMessage")).isVisible();

        coordinator
                .fillIn("startsOn", "3/4/2031")
                .fillIn("startsAt", "9:15")
                .fillIn("endsOn", "4 Apr 2031")
                .press("save");

        assertThat(coordinator.byId("startsOn")).hasValue("3 Apr 2031");
        assertThat(coordinator.byId("startsAt")).hasValue("09.15");
        assertThat(coordinator.byId("endsOn")).hasValue("4 Apr 2031");
    }

    @Test
    void theCalendarSpeaksTheLanguageOfThePageAndNeedsNoMouse() {
        Visitor reader = reader("id");
        reader.open("/forums?from=2022-10-11");
        Page page = reader.page();
        page.locator("#from + .day-open").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".calendar h2")).hasText("Oktober 2022");
        assertThat(page.locator(".calendar button:focus")).hasAttribute("data-day", "2022-10-11");

        page.keyboard().press("PageDown");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".calendar h2")).hasText("November 2022");
        page.keyboard().press("Enter");

        page.waitForURL(url -> url.endsWith("?from=2022-11-19"));
        assertThat(reader.byId("from")).hasValue("19 Nov 2022");
        assertThat(reader.byId("from")).isFocused();
        assertThat(page.locator(".calendar")).isHidden();

        page.locator("#from + .day-open").click();
        page.keyboard().press("Escape");
        assertThat(page.locator(".calendar")).isHidden();
        assertThat(page.locator("#from + .day-open")).isFocused();
    }

    /** The table that the server's reading is tested with. */
    @Test
    void theScriptReadsDaysAsTheServerDoes() throws IOException {
        Map<String, String> days = table();
        Visitor reader = reader("id");
        reader.open("/forums");

        Map<String, Object> read = new LinkedHashMap<>();
        for (String typed : days.keySet()) {
            reader.fillIn("from", typed);
            read.put(typed, reader.byId("from").evaluate("input => input.dataset.iso"));
        }

        assertThat(read).hasSizeGreaterThan(20).isEqualTo(days);
    }

    private static Map<String, String> table() throws IOException {
        Path file = ProjectDirectory.root().resolve("web/src/test/resources/id/sinergi/shared/web/typed/days.csv");
        Map<String, String> days = new LinkedHashMap<>();
        Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .forEach(line ->
                        days.put(line.substring(0, line.lastIndexOf(',')), line.substring(line.lastIndexOf(',') + 1)));
        return days;
    }

    private Visitor reader(String language) {
        Browser.NewContextOptions device = new Browser.NewContextOptions().setLocale("en-US");
        return visitors.as("koordinator", device).prefers(language, "light");
    }
}
