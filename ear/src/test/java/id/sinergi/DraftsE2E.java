package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import id.sinergi.testing.HeldForum;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people typed and did not send. */
class DraftsE2E {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    private static String drafts(Visitor visitor) {
        return HeldForum.send(visitor, "GET", "/drafts", null, null).text();
    }

    private static void awaitDraftOf(Visitor visitor, String words) {
        visitor.page()
                .waitForCondition(() -> HeldForum.send(
                                visitor, "GET", "/drafts/one?address=%2Fforums%2Fnew%23forumForm", null, null)
                        .text()
                        .contains(words));
    }

    @Test
    void aHalfFinishedFormSurvivesAnExpiredSessionAndIsOfferedAgain() {
        Visitor coordinator = visitors.stranger().signIn("kemendagri", Visitors.PASSWORD);
        coordinator.open("/forums/new");
        coordinator
                .fillIn("titleId", "Forum yang belum selesai ditulis")
                .fillIn("venue", "Aula <b>Utama</b>")
                .fillIn("startsOn", "2027-02-01");
        awaitDraftOf(coordinator, "2027-02-01");

        coordinator.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("SINERGI"));
        coordinator.fillIn("endsOn", "2027-02-02").press("save");
        assertThat(coordinator.page().locator(".trouble-code")).hasText("409");
        coordinator.signIn("kemendagri", Visitors.PASSWORD);
        awaitDraftOf(coordinator, "2 Feb 2027");
        coordinator.open("/");
        coordinator.press(coordinator.page().locator("#drafts a").first());
        coordinator.press(coordinator.page().locator(".draft-offer button").first());

        assertThat(coordinator.byId("titleId")).hasValue("Forum yang belum selesai ditulis");
        assertThat(coordinator.byId("venue")).hasValue("Aula <b>Utama</b>");
        assertThat(coordinator.byId("startsOn")).hasValue("1 Feb 2027");
        assertThat(coordinator.byId("endsOn")).hasValue("2 Feb 2027");
        coordinator.fillIn("city", "Jakarta").press("save");
        assertThat(coordinator.page().locator("h1")).hasText("Forum yang belum selesai ditulis");
        coordinator.page().waitForCondition(() -> !drafts(coordinator).contains("forumForm"));
    }

    @Test
    void aDraftThatIsNotWantedIsDiscardedAndNobodyElseEverSeesIt() {
        Visitor coordinator = visitors.stranger().signIn("koordinator", Visitors.PASSWORD);
        coordinator.open("/forums/new");
        coordinator.fillIn("titleId", "Rahasia yang dibuang");
        awaitDraftOf(coordinator, "Rahasia yang dibuang");

        assertThat(drafts(visitors.as("kaltim"))).doesNotContain("forums/new");
        coordinator.page().onDialog(dialog -> dialog.accept());
        coordinator.open("/forums/new");
        coordinator.page().locator(".draft-offer button").nth(1).click();

        assertThat(coordinator.page().locator(".draft-offer")).hasCount(0);
        assertThat(drafts(coordinator)).doesNotContain("forums/new");
    }

    @Test
    void aDraftLeadsToNoOtherSiteAndIsNoDraftWithoutAnAccount() {
        Visitor officer = visitors.as("paser");
        String elsewhere = "{\"address\":\"//elsewhere.example/\",\"title\":\"x\",\"fields\":{}}";
        String script = "{\"address\":\"javascript:alert(1)\",\"title\":\"x\",\"fields\":{}}";

        for (String body : new String[] {elsewhere, script}) {
            APIResponse refused = HeldForum.send(officer, "POST", "/drafts", body, null);
            assertThat(refused.status()).isEqualTo(422);
        }
        assertThat(HeldForum.send(visitors.stranger(), "GET", "/drafts", null, null)
                        .status())
                .isEqualTo(401);
    }
}
