package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.sinergi.rest.RecordedForum;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Something asked for, done, reported and confirmed, on the pages of those who take part. */
class FollowUpE2E {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void goesFromTheHostToTheAgencyAndBack() throws IOException {
        Visitor host = visitors.as("koordinator");
        String page = assigned(host, "PEMDA-64.01", "paser");
        Visitor officer = visitors.as("paser");

        officer.open("/");
        officer.follow(page).press(officer.page().locator("a[href$='/report']"));
        officer.fillIn("text", "Usulan telah dikirim.").press("save");
        assertThat(officer.page().locator("#reports li")).hasCount(1);
        assertThat(officer.byId("confirmDialog")).hasCount(0);

        host.open("/");
        host.page().locator("#to-review a[href='" + page + "']").first().waitFor();
        host.open(page);
        host.press(host.page().locator("a[href$='/send-back']"));
        host.fillIn("reason", "Lampirkan suratnya.").press("save");

        officer.open(page + "/report");
        officer.fillIn("text", "Dengan surat.").press("save");
        host.open(page);
        host.page().locator("[popovertarget=confirmDialog]").first().click();
        host.press("confirm");
        assertThat(host.page().locator(".page-head .badge.done")).hasCount(1);
        assertThat(host.page().locator("#reports li")).hasCount(2);
    }

    @Test
    void isNotConfirmedByWhoReported() throws IOException {
        Visitor host = visitors.as("koordinator");
        String page = assigned(host, "K17", null);

        host.open(page + "/report");
        host.fillIn("text", "Sudah.").press("save");

        assertThat(host.address()).isEqualTo(page);
        assertThat(host.page().locator("[popovertarget=confirmDialog]")).hasCount(0);
        assertThat(host.page().locator("main a[href$='/send-back']")).hasCount(0);
    }

    @Test
    void isFoundInTheListsOfThoseItConcerns() throws IOException {
        Visitor host = visitors.as("koordinator");
        String page = assigned(host, "PEMDA-64.01", "paser");

        Visitor officer = visitors.as("paser");
        officer.open("/follow-ups?view=MINE&q=" + page.substring(page.indexOf("FUP-")));
        assertThat(officer.page().locator("#results a[href='" + page + "']")).hasCount(1);
        host.open("/follow-ups?view=HOST&overdue=true&q=" + page.substring(page.indexOf("FUP-")));
        assertThat(host.page().locator("#results a[href='" + page + "']")).hasCount(1);
    }

    /** Gives a task through the form, and returns the address of its page. */
    private static String assigned(Visitor host, String agency, String person) throws IOException {
        String decision = "/decisions/" + RecordedForum.held("Tugas di halaman").decide("Dikerjakan.", agency);
        host.open(decision);
        host.follow(decision + "/follow-ups/new");
        host.fillIn("taskId", "Kirim usulan lumbung pangan").pick("agency", agency);
        if (person != null) {
            Locator choice = host.page().locator("#person option[value='" + person + "']");
            choice.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            host.choose("person", person);
        }
        host.fillIn("due", "2024-01-31").press("save");
        assertThat(host.address()).startsWith("/follow-ups/FUP-");
        return host.address();
    }
}
