package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes wrong while people fill in forms. */
class FormTroubleE2E {
    private static final String SCRIPT = "<script>document.title='taken'</script>\"><img src=x onerror=alert(1)>";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aWrongFieldSaysSoBesideItAndKeepsWhatWasTyped() {
        Visitor coordinator = visitors.as("koordinator");
        coordinator.open("/forums/new");

        coordinator
                .fillIn("titleId", "Forum yang belum lengkap")
                .fillIn("city", "Samarinda")
                .press("save");

        assertThat(coordinator.byId("venueMessage")).isVisible();
        assertThat(coordinator.byId("startsOnMessage")).isVisible();
        assertThat(coordinator.byId("venue")).hasAttribute("aria-invalid", "true");
        assertThat(coordinator.byId("titleIdMessage")).isEmpty();
        assertThat(coordinator.byId("titleId")).hasValue("Forum yang belum lengkap");
        assertThat(coordinator.byId("city")).hasValue("Samarinda");
    }

    @Test
    void aBrokenRuleIsExplainedAndKeepsWhatWasTyped() {
        Visitor coordinator = visitors.as("koordinator");
        coordinator.open("/forums/new");

        planForum(coordinator, "Forum yang berakhir sebelum mulai", "2026-12-02", "2026-12-01");

        assertThat(errors(coordinator).first()).isVisible();
        assertThat(coordinator.byId("titleId")).hasValue("Forum yang berakhir sebelum mulai");
        assertThat(coordinator.byId("endsOn")).hasValue("1 Des 2026");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsShownBesideTheOwnVersion() {
        Visitor first = visitors.as("koordinator");
        String series = newSeries(first, "Seri yang diubah dua orang");
        Visitor second = visitors.as("koordinator");
        first.open(series + "/edit");
        second.open(series + "/edit");

        first.fillIn("nameId", "Nama dari orang pertama").press("save");
        second.fillIn("nameId", "Nama dari orang kedua").press("save");

        assertThat(second.page().locator("section[aria-labelledby=theirs]")).containsText("Nama dari orang pertama");
        assertThat(second.byId("nameId")).hasValue("Nama dari orang kedua");
        second.press("save");
        assertThat(second.page().locator("h1")).hasText("Nama dari orang kedua");
    }

    @Test
    void aScriptInATextFieldIsText() {
        Visitor coordinator = visitors.as("koordinator");
        String series = newSeries(coordinator, SCRIPT);

        assertThat(coordinator.page().locator("h1")).hasText(SCRIPT);
        coordinator.open(series + "/edit");
        assertThat(coordinator.byId("nameId")).hasValue(SCRIPT);
        coordinator.open("/forums/new");
        assertThat(coordinator
                        .page()
                        .locator(
                                "#series option",
                                new com.microsoft.playwright.Page.LocatorOptions().setHasText(SCRIPT)))
                .hasCount(1);
        coordinator.open("/forum-series?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(coordinator.byId("q")).hasValue("\"><script>alert(1)</script>");
        assertThat(coordinator.page()).not().hasTitle("taken");
    }

    @Test
    void aFormSentAfterTheSessionEndedGivesBackWhatWasTyped() {
        Visitor coordinator = visitors.stranger().signIn("koordinator", Visitors.PASSWORD);
        coordinator.open("/forums/new");
        coordinator.fillIn("titleId", "Ditulis sebelum sesi berakhir").fillIn("venue", "Aula <b>Utama</b>");

        coordinator.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("SINERGI"));
        coordinator.press("save");

        assertThat(coordinator.page().locator(".trouble-code")).hasText("409");
        assertThat(coordinator.page().locator(".typed")).containsText("Ditulis sebelum sesi berakhir");
        assertThat(coordinator.page().locator(".typed")).containsText("Aula <b>Utama</b>");
        assertThat(coordinator.page().locator(".typed dt").first()).hasText("Judul dalam bahasa Indonesia");
    }

    @Test
    void whoDoesNotGetInKeepsTheNameAndTheWayAndNeverThePassword() {
        Visitor stranger = visitors.stranger();
        stranger.open("/login?return=/regions");

        stranger.fillIn("username", "kaltim").press("signIn");
        assertThat(stranger.byId("passwordMessage")).isVisible();
        assertThat(stranger.byId("username")).hasValue("kaltim");

        stranger.fillIn("password", "rahasia-yang-diketik").press("signIn");
        assertThat(errors(stranger).first()).isVisible();
        assertThat(stranger.byId("username")).hasValue("kaltim");
        assertThat(stranger.page().content()).doesNotContain("rahasia-yang-diketik");

        stranger.fillIn("password", Visitors.PASSWORD).press("signIn");
        assertThat(stranger.address()).isEqualTo("/regions");
    }

    @Test
    void aPasswordTypedOverTheOneOfTheDemonstrationIsNotShownAgain() {
        Visitor stranger = visitors.stranger();
        stranger.open("/login?as=kaltim");

        stranger.fillIn("password", "rahasia-yang-diketik").press("signIn");

        assertThat(stranger.byId("username")).hasValue("kaltim");
        assertThat(stranger.page().content()).doesNotContain("rahasia-yang-diketik");
    }

    @Test
    void aStepFromAPageThatIsOutOfDateIsExplainedAndCanBeTakenAgain() {
        Visitor first = visitors.as("koordinator");
        first.open("/forums/new");
        planForum(first, "Forum yang dibuka dua orang", "2027-04-01", "2027-04-01");
        String forum = first.address().replaceFirst("[#?].*", "");
        Visitor second = visitors.as("koordinator");
        second.open(forum);
        first.open(forum + "/edit");
        first.fillIn("venue", "Aula yang lain").press("save");

        second.press("announce");
        assertThat(errors(second).first()).isVisible();
        second.press("announce");
        assertThat(second.byId("announce")).hasCount(0);
        assertThat(errors(second)).hasCount(0);
    }

    @Test
    void aButtonThatIsGoneSaysSo() {
        Visitor first = visitors.as("koordinator");
        first.open("/forums/new");
        planForum(first, "Forum yang diumumkan dua kali", "2027-05-01", "2027-05-01");
        String forum = first.address().replaceFirst("[#?].*", "");
        Visitor second = visitors.as("koordinator");
        second.open(forum);
        first.open(forum);
        first.press("announce");

        second.press("announce");

        assertThat(errors(second).first()).isVisible();
        assertThat(second.byId("announce")).hasCount(0);
    }

    @Test
    void aStepAfterTheSessionEndedSaysThatNothingWasDone() {
        Visitor coordinator = visitors.stranger().signIn("koordinator", Visitors.PASSWORD);
        coordinator.open("/forums/new");
        planForum(coordinator, "Forum yang sesinya berakhir", "2027-06-01", "2027-06-01");

        coordinator.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("SINERGI"));
        coordinator.press("announce");

        assertThat(coordinator.page().locator(".trouble-code")).hasText("409");
    }

    @Test
    void aPasswordIsNeverShownAgain() {
        Visitor coordinator = visitors.stranger().signIn("koordinator", Visitors.PASSWORD);
        coordinator.open("/account");
        coordinator
                .fillIn("currentPassword", "rahasia-yang-diketik")
                .fillIn("nextPassword", "rahasia-yang-diketik")
                .fillIn("againPassword", "rahasia-yang-diketik");

        coordinator.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("SINERGI"));
        coordinator.press("changePassword");

        assertThat(coordinator.page().locator(".trouble-code")).hasText("409");
        assertThat(coordinator.page().content()).doesNotContain("rahasia-yang-diketik");
    }

    @Test
    void aDraftOfAnotherAgencyDoesNotExist() {
        Visitor host = visitors.as("koordinator");
        host.open("/forums/new");
        planForum(host, "Rancangan rahasia tuan rumah", "2027-03-01", "2027-03-01");
        String draft = host.address().replaceFirst("[#?].*", "");
        assertThat(draft).startsWith("/forums/FRM-");

        for (String other : new String[] {"kemendagri", "paser", "admin"}) {
            Visitor visitor = visitors.as(other);
            assertThat(visitor.open(draft).status()).isEqualTo(404);
            visitor.open("/forums?q=Rancangan+rahasia");
            assertThat(visitor.page().locator("#results a[href='" + draft + "']"))
                    .hasCount(0);
        }
        assertThat(visitors.as("auditor").open(draft).status()).isEqualTo(200);
    }

    private static Locator errors(Visitor visitor) {
        return visitor.page().locator(".notice.error, .field-error:not(:empty)");
    }

    private static void planForum(Visitor coordinator, String title, String startsOn, String endsOn) {
        coordinator
                .fillIn("titleId", title)
                .fillIn("startsOn", startsOn)
                .fillIn("endsOn", endsOn)
                .fillIn("venue", "Aula")
                .fillIn("city", "Samarinda")
                .press("save");
    }

    private static String newSeries(Visitor coordinator, String name) {
        coordinator.open("/forum-series/new");
        coordinator.fillIn("nameId", name).choose("rhythm", "IRREGULAR").press("save");
        return coordinator.address();
    }
}
