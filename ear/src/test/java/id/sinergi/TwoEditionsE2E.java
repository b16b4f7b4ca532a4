package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import id.sinergi.testing.Axe;
import id.sinergi.testing.EditionStory;
import id.sinergi.testing.SinergiServer;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * From Balikpapan, 11 October 2022, to Nusa Dua, 5 and 6 October 2023: what was not finished goes on, what was decided is
 * carried out and proven, what the minutes got wrong is put right, and whoever comes next reads it on one page.
 */
class TwoEditionsE2E {
    private static final String PASER = "PEMDA-64.01";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private Visitor coordinator;
    private Visitor paser;
    private EditionStory story;
    private String series;
    private String balikpapan;
    private String nusaDua;

    @Test
    void theSecondEditionGoesOnWhereTheFirstOneEnded() throws IOException {
        coordinator = visitors.as("koordinator");
        paser = visitors.as("paser");
        story = EditionStory.of(coordinator);
        series = story.series();
        balikpapan = story.forum();
        String topic = paserProposesATopic();
        balikpapanDealtWithItsFirstItem();
        itsMinutesAreLocked();
        theTemplateIsWritten();
        theNextEditionIsPlanned();
        proposalsAreDecided();
        theAgendaIsBroughtIntoOrder();
        coordinator.open(nusaDua);
        coordinator.press("announce").press("hold");

        theWayBackIsKept(topic);
        nusaDuaApprovesACorrection();
        paserReportsAndTheDecisionIsProven();
        theBriefIsPrinted();
    }

    private void theWayBackIsKept(String topic) {
        coordinator.open(balikpapan);
        assertThat(coordinator.page().locator("#agenda .lineage a[href='" + nusaDua + "']"))
                .hasCount(1);
        coordinator.open(series);
        assertThat(coordinator.page().locator(".timeline > .held")).hasCount(2);
        paser.open(topic);
        assertThat(paser.page().locator("main a[href='" + nusaDua + "#agenda']"))
                .hasCount(1);
    }

    private String paserProposesATopic() {
        paser.open(series);
        paser.follow(series + "/topics/new");
        paser.fillIn("titleId", "Promosi potensi pangan Paser")
                .fillIn("titleEn", "Promoting the food potential of Paser")
                .fillIn("minutes", "30")
                .press("save");
        assertThat(paser.page().locator(".badge.open")).hasCount(1);
        assertThat(paser.byId("accept")).hasCount(0);
        keepsNobodyOut(paser);
        return paser.address();
    }

    private void balikpapanDealtWithItsFirstItem() {
        coordinator.open(balikpapan);
        coordinator.press(
                coordinator.page().locator("#agenda a[href$='/outcome']").first());
        keepsNobodyOut(coordinator);
        coordinator.choose("state", "DONE").press("save");
        assertThat(coordinator.page().locator("#agenda .badge.done")).hasCount(1);
    }

    private void itsMinutesAreLocked() {
        story.writeMinutes("Disepakati lima puluh hektare.");
        coordinator.open(balikpapan);
        coordinator.page().locator("[popovertarget=closeDialog]").first().click();
        coordinator.press("close");
        coordinator.open(balikpapan + "/minutes");
        coordinator.page().locator("[popovertarget=finaliseDialog]").first().click();
        coordinator.press("finalise");
        assertThat(story.rewriteMinutes("Diubah sesudah final").status()).isEqualTo(409);
    }

    /** A protocol of its own, with a reason, on which the next edition decides. */
    private void nusaDuaApprovesACorrection() {
        coordinator.open(balikpapan + "/minutes/corrections/new");
        coordinator.choose("section", "opening").fillIn("textId", "Disepakati lima belas hektare.");
        coordinator.press("propose");
        assertThat(coordinator.byId("reasonMessage")).isVisible();
        coordinator.fillIn("reason", "Salah dengar").press("propose");
        coordinator.open(nusaDua);
        coordinator.follow(balikpapan + "/minutes/corrections/1");
        coordinator.choose("edition", nusaDua.substring("/forums/".length())).press("approve");
        coordinator.open(balikpapan + "/minutes");
        assertThat(coordinator.page().locator("article.minutes")).containsText("lima puluh hektare");
        assertThat(coordinator.page().locator("#corrections .badge.done")).isVisible();
    }

    private void paserReportsAndTheDecisionIsProven() {
        paser.open(story.followUp() + "/report");
        paser.fillIn("text", "Usulan telah dikirim.").press("save");
        coordinator.open(story.followUp());
        coordinator.page().locator("[popovertarget=confirmDialog]").first().click();
        coordinator.press("confirm");
        coordinator.open(story.decision() + "/progress?to=IMPLEMENTED&by=DOCUMENT");
        coordinator
                .fillIn("title", "Keputusan Bupati Paser")
                .fillIn("issuedOn", "2023-06-15")
                .fillIn("issuer", "Bupati Paser")
                .press("advance");
        assertThat(coordinator.page().locator("#proof")).containsText("Keputusan Bupati Paser");
    }

    private void theBriefIsPrinted() throws IOException {
        paser.open(series + "/brief?agency=" + PASER);
        keepsNobodyOut(paser);
        String address = paser.page().locator("a[type='application/pdf']").getAttribute("href");
        APIResponse file = paser.context().request().get(SinergiServer.running().baseUrl() + address);
        assertThat(file.status()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(file.body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            story.decision().replace("/decisions/", ""),
                            story.followUp().replace("/follow-ups/", ""),
                            "Usulan telah dikirim.",
                            "Salah dengar");
        }
    }

    private void theTemplateIsWritten() {
        coordinator.open(series);
        coordinator.follow(series + "/template");
        coordinator
                .fillIn("items:0:textId", "Pembukaan")
                .fillIn("items:0:textEn", "Opening")
                .fillIn("items:0:number", "45")
                .choose("invitees:0:kind", "GROUP")
                .fillIn("invitees:0:code", "GRP-01")
                .fillIn("documents:0:textId", "Surat tugas")
                .press("save");
        assertThat(coordinator.page().locator(".notice.error")).hasCount(0);
    }

    private void theNextEditionIsPlanned() {
        coordinator.open(series);
        coordinator.press(coordinator.page().locator(".head-actions a[href$='/next']"));
        assertThat(coordinator.byId("startsOn")).hasValue("11 Okt 2023");
        coordinator
                .fillIn("startsOn", "2023-10-05")
                .fillIn("startsAt", "23:30")
                .fillIn("endsOn", "2023-10-06")
                .fillIn("endsAt", "16:00")
                .fillIn("venue", "Bali Nusa Dua Convention Center")
                .fillIn("city", "Nusa Dua")
                .press("save");
        nusaDua = coordinator.address().replace("/proposals", "");
        assertThat(nusaDua).startsWith("/forums/FRM-2023-");
    }

    private void proposalsAreDecided() {
        assertThat(rows()).hasCount(4);
        keepsNobodyOut(coordinator);
        decide("Pengesahan risalah terakhir", "TAKE", "");
        decide("Belum selesai di edisi sebelumnya", "LEAVE", "");
        coordinator.press("save");
        assertThat(coordinator.page().locator(".notice.error")).hasCount(1);
        decide("Belum selesai di edisi sebelumnya", "TAKE", "");
        decide("Tindak lanjut lewat tenggat", "LEAVE", "Dibahas langsung dengan daerah");
        coordinator.press("save");
        assertThat(rows()).hasCount(1);
        decide("Usulan topik", "TAKE", "Sesuai tema");
        coordinator.press("save");
        assertThat(rows()).hasCount(0);
        assertThat(coordinator.page().locator("#decided tbody tr")).hasCount(4);
    }

    private static void keepsNobodyOut(Visitor visitor) {
        assertThat(Axe.violations(visitor)).isEmpty();
    }

    private Locator rows() {
        return coordinator.page().locator("#proposalsForm ol > li");
    }

    private void decide(String kind, String verdict, String reason) {
        Locator row = rows().filter(new Locator.FilterOptions().setHasText(kind));
        row.locator("select").selectOption(verdict);
        row.locator("input[type=text], input:not([type])").fill(reason);
    }

    /** Minutes, opening over midnight, then what was not finished; first by button, then by dragging. */
    private void theAgendaIsBroughtIntoOrder() {
        coordinator.open(nusaDua);
        Locator titles = coordinator.page().locator("#agenda ol > li strong");
        assertThat(titles).hasCount(4);
        assertThat(titles.nth(1)).hasText("Pembukaan");
        coordinator.follow(nusaDua + "/agenda");
        keepsNobodyOut(coordinator);
        Locator items = coordinator.page().locator(".order > li");
        List<String> before = items.locator(".what").allTextContents();
        items.nth(1).locator("[data-move='-1']").press("Enter");
        items.nth(3).dragTo(items.nth(1));
        List<String> wanted = items.locator(".what").allTextContents();
        coordinator.press(coordinator.page().locator("input[type=submit][name=save]"));

        assertThat(coordinator.page().locator(".order .what").allTextContents())
                .isEqualTo(wanted)
                .isNotEqualTo(before);
        assertThat(items.first().locator(".hours")).hasText("23.30–6 Okt 2023 00.15");
        coordinator.open(nusaDua);
        assertThat(coordinator.page().locator("#agenda .lineage .late")).hasText("Ditunda 1 kali");
        assertThat(coordinator.page().locator("#agenda .lineage a[href='" + balikpapan + "']"))
                .not()
                .hasCount(0);
    }
}
