package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The register of all decisions, on its page. */
class DecisionRegisterE2E {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void isSearchedByWhoHasToActAndDownloadedAsItIsShown() {
        Visitor auditor = visitors.as("auditor");
        auditor.open("/decisions?decidedFrom=2022-10-11&decidedUntil=2022-10-11");

        auditor.byId("responsible").pressSequentially("Kabupaten Paser");
        assertThat(auditor.page().locator("#agencies option[value='PEMDA-64.01']"))
                .hasCount(1);
        auditor.fillIn("responsible", "PEMDA-64.01");
        auditor.page().waitForURL(Pattern.compile(".*responsible=PEMDA-64.01.*"));
        Locator link = auditor.page().locator(".exports a", new Page.LocatorOptions().setHasText("XLSX"));
        assertThat(link).hasAttribute("href", Pattern.compile(".*responsible=PEMDA-64.01&decidedFrom=2022-10-11.*"));
        Download file = auditor.page().waitForDownload(link::click);

        assertThat(file.suggestedFilename()).isEqualTo("decisions.xlsx");
        assertThat(file.failure()).isNull();
    }

    @Test
    void rareFiltersAreFoldedAwayUntilOneOfThemIsSet() {
        Visitor auditor = visitors.as("auditor");
        auditor.open("/decisions?status=OPEN");
        Locator more = auditor.page().locator("details.filters-more");
        assertThat(auditor.byId("kind")).isHidden();

        more.locator("summary").focus();
        auditor.page().keyboard().press("Enter");
        assertThat(auditor.byId("kind")).isVisible();
        auditor.choose("kind", "REQUEST");
        auditor.page().waitForURL(Pattern.compile(".*status=OPEN&kind=REQUEST"));

        auditor.open(auditor.address());
        assertThat(auditor.byId("kind")).hasValue("REQUEST");
        assertThat(auditor.byId("kind")).isVisible();
    }

    @Test
    void aDayInWordsReachesTheFileAsANumber() {
        Visitor auditor = visitors.as("auditor");
        auditor.open("/decisions?decidedFrom=11+Okt+2022");

        assertThat(auditor.byId("decidedFrom")).isVisible();
        assertThat(auditor.page().locator(".exports a").first())
                .hasAttribute("href", Pattern.compile(".*[?]decidedFrom=2022-10-11"));
    }
}
