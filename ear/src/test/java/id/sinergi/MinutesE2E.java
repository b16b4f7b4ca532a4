package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import id.sinergi.testing.HeldForum;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Minutes from the first word to the corrected final text. */
class MinutesE2E {
    private static final String OPENING = "[data-section=opening]";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private static Locator box(Visitor visitor, String section) {
        return visitor.page().locator(section + " [data-text=id]");
    }

    private static void awaitState(Visitor visitor, String section, String state) {
        assertThat(visitor.page().locator(section + "[data-state=" + state + "]"))
                .isVisible();
    }

    private static String words(JsonObject section) {
        return section.getAsJsonObject("text").get("id").getAsString();
    }

    @Test
    void severalPeopleWriteAtOnceAndWhatTheyWriteIsSavedByItself() {
        Visitor first = visitors.as("koordinator");
        HeldForum forum = HeldForum.on("2024-03-04", first);
        Visitor second = visitors.as("koordinator");
        String item = "[data-section='" + forum.item() + "']";
        first.open(forum.address() + "/minutes/edit");
        second.open(forum.address() + "/minutes/edit");

        box(first, OPENING).fill("Sekretaris Jenderal membuka forum.");
        box(second, item).fill("Paser memaparkan pangan.");

        awaitState(first, OPENING, "saved");
        awaitState(second, item, "saved");
        assertThat(words(forum.section("opening"))).isEqualTo("Sekretaris Jenderal membuka forum.");
        assertThat(words(forum.section(forum.item()))).isEqualTo("Paser memaparkan pangan.");
        assertThat(first.complaints()).isEmpty();
    }

    @Test
    void twoTextsOfOneSectionAreBothShownAndTheWriterDecides() {
        Visitor first = visitors.as("koordinator");
        HeldForum forum = HeldForum.on("2024-03-05", first);
        Visitor second = visitors.as("koordinator");
        first.open(forum.address() + "/minutes/edit");
        second.open(forum.address() + "/minutes/edit");

        box(first, OPENING).fill("Tulisan pertama");
        awaitState(first, OPENING, "saved");
        box(second, OPENING).fill("Tulisan kedua");
        awaitState(second, OPENING, "conflict");

        assertThat(second.page().locator(OPENING + " [data-theirs=id]")).hasText("Tulisan pertama");
        assertThat(box(second, OPENING)).hasValue("Tulisan kedua");
        assertThat(words(forum.section("opening"))).isEqualTo("Tulisan pertama");
        second.page().locator(OPENING + " [data-decide=mine]").click();
        awaitState(second, OPENING, "saved");
        assertThat(words(forum.section("opening"))).isEqualTo("Tulisan kedua");
    }

    @Test
    void whatIsWrittenAfterTheSessionEndedStaysAndIsSavedOnceItGoesOn() {
        Visitor writer = visitors.stranger().signIn("koordinator", Visitors.PASSWORD);
        HeldForum forum = HeldForum.on("2024-03-06", visitors.as("koordinator"));
        writer.open(forum.address() + "/minutes/edit");
        String session = writer.sessionId();

        writer.setSessionId("0");
        box(writer, OPENING).fill("Ditulis tanpa sesi");
        awaitState(writer, OPENING, "expired");
        writer.setSessionId(session);

        awaitState(writer, OPENING, "saved");
        assertThat(words(forum.section("opening"))).isEqualTo("Ditulis tanpa sesi");
    }

    @Test
    void withoutScriptEachSectionHasItsButton() {
        Visitor writer = visitors.as("koordinator", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        HeldForum forum = HeldForum.on("2024-03-07", visitors.as("koordinator"));
        writer.open(forum.address() + "/minutes/edit");
        Visitor other = visitors.as("koordinator", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        other.open(forum.address() + "/minutes/edit");

        box(writer, OPENING).fill("Tanpa skrip");
        writer.press(writer.page().locator(OPENING + " [type=submit]"));
        assertThat(words(forum.section("opening"))).isEqualTo("Tanpa skrip");

        box(other, OPENING).fill("Juga tanpa skrip");
        other.press(other.page().locator(OPENING + " [type=submit]"));
        assertThat(other.page().locator(OPENING + " .callout")).containsText("Tanpa skrip");
        assertThat(box(other, OPENING)).hasValue("Juga tanpa skrip");
    }

    @Test
    void finalMinutesAreLockedForEverybody() {
        Visitor host = visitors.as("koordinator");
        HeldForum forum = HeldForum.on("2024-04-09", host);
        forum.write(forum.item(), "Disepakati lima puluh hektare.");
        forum.close();
        host.open(forum.address() + "/minutes");
        host.page().locator("[popovertarget=finaliseDialog]").first().click();
        host.press("finalise");

        APIResponse late = forum.write(forum.item(), "Diubah lewat REST");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("MinutesAreFinal");
        for (String username : new String[] {"koordinator", "admin", "auditor", "paser"}) {
            Visitor visitor = visitors.as(username);
            assertThat(visitor.open(forum.address() + "/minutes/edit").status()).isEqualTo(403);
        }
    }

    @Test
    void theNextForumDecidesOnACorrectionWhichStandsBesideTheFinalText() {
        Visitor host = visitors.as("koordinator");
        HeldForum forum = HeldForum.on("2024-04-08", host);
        forum.write(forum.item(), "Disepakati lima puluh hektare.");
        forum.close();
        forum.finalise();

        host.open(forum.address() + "/minutes/corrections/new");
        host.choose("section", forum.item()).fillIn("textId", "Disepakati lima belas hektare.");
        host.press("propose");
        assertThat(host.byId("reasonMessage")).isVisible();
        host.fillIn("reason", "Salah dengar").press("propose");

        HeldForum next = HeldForum.on("2025-04-08", host);
        host.open(next.address());
        host.follow(forum.address() + "/minutes/corrections/1");
        host.choose("edition", next.ref()).press("approve");

        Visitor reader = visitors.as("paser");
        reader.open(forum.address() + "/minutes");
        assertThat(reader.page().locator("article.minutes")).containsText("lima puluh hektare");
        assertThat(reader.page().locator("#corrections")).containsText("lima belas hektare");
        assertThat(reader.page().locator("#corrections .badge.done")).isVisible();
    }

    @Test
    void aDraftIsNotForOthersAndItsPrintSaysThatItIsOne() {
        Visitor host = visitors.as("koordinator");
        HeldForum forum = HeldForum.on("2024-03-11", host);
        forum.write("opening", "Masih konsep");

        assertThat(visitors.as("paser").open(forum.address() + "/minutes").status())
                .isEqualTo(404);
        APIResponse print = forum.get("/minutes/pdf?language=en");
        assertThat(print.status()).isEqualTo(200);
        assertThat(print.headers().get("content-type")).startsWith("application/pdf");
        assertThat(new String(print.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(forum.get("/minutes/pdf?language=fr").status()).isEqualTo(400);
    }

    @Test
    void anOlderVersionIsComparedAndTakenUpAgain() {
        Visitor host = visitors.as("koordinator");
        HeldForum forum = HeldForum.on("2024-03-12", host);
        forum.write("opening", "Pertama");
        HeldForum.send(
                host,
                "POST",
                forum.address() + "/minutes/versions/1/restore",
                null,
                forum.get("/minutes").headers().get("etag"));
        forum.write("opening", "Kedua");

        host.open(forum.address() + "/minutes/versions");
        assertThat(host.page().locator("tbody tr")).hasCount(2);
        host.open(forum.address() + "/minutes/compare?before=1&after=3");
        assertThat(host.page().locator(".compared del")).hasText("Pertama");
        assertThat(host.page().locator(".compared ins")).hasText("Kedua");
        host.page().locator("[popovertarget=restoreDialog]").first().click();
        host.press("restore");

        assertThat(words(forum.section("opening"))).isEqualTo("Pertama");
        assertThat(visitors.as("paser")
                        .open(forum.address() + "/minutes/versions")
                        .status())
                .isEqualTo(404);
    }
}
