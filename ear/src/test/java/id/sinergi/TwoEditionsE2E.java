package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From Balikpapan, 11 October 2022, to Nusa Dua, 5 and 6 October 2023: what was not finished goes on. */
class TwoEditionsE2E {
    private static final String SERIES = "/forum-series/SER-0001";
    private static final String BALIKPAPAN = "/forums/FRM-2022-0001";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private Visitor coordinator;
    private String nusaDua;

    @Test
    void theNextAgendaWritesItself() {
        String topic = paserProposesATopic();
        coordinator = visitors.as("koordinator");
        balikpapanDealtWithItsFirstItem();
        theTemplateIsWritten();
        theNextEditionIsPlanned();
        proposalsAreDecided();
        theAgendaIsBroughtIntoOrder();
        coordinator.open(nusaDua);
        coordinator.press("announce").press("hold");

        coordinator.open(BALIKPAPAN);
        assertThat(coordinator.page().locator("#agenda .lineage a[href='" + nusaDua + "']"))
                .hasCount(1);
        coordinator.open(SERIES);
        assertThat(coordinator.page().locator(".timeline > .held")).hasCount(2);
        assertThat(coordinator.page().locator(".figures > div:nth-child(1) dd")).containsText("2 dari");
        Visitor paser = visitors.as("paser");
        paser.open(topic);
        assertThat(paser.page().locator("main a[href='" + nusaDua + "#agenda']"))
                .hasCount(1);
    }

    private String paserProposesATopic() {
        Visitor paser = visitors.as("paser");
        paser.open(SERIES);
        paser.follow(SERIES + "/topics/new");
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
        coordinator.open(BALIKPAPAN);
        coordinator.press(
                coordinator.page().locator("#agenda a[href$='/outcome']").first());
        keepsNobodyOut(coordinator);
        coordinator.choose("state", "DONE").press("save");
        assertThat(coordinator.page().locator("#agenda .badge.done")).hasCount(1);
    }

    private void theTemplateIsWritten() {
        coordinator.open(SERIES);
        coordinator.follow(SERIES + "/template");
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
        coordinator.open(SERIES);
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
        assertThat(AccessibilityE2E.violations(visitor)).isEmpty();
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
        assertThat(coordinator.page().locator("#agenda .lineage a[href='" + BALIKPAPAN + "']"))
                .not()
                .hasCount(0);
    }
}
