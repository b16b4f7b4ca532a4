package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.rest.RecordedForum;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A decision on its way to being carried out, on its page. */
class DecisionThreadE2E {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void isCarriedOutWhenItPointsToItsProof() throws IOException {
        RecordedForum forum = RecordedForum.held("Bukti di halaman");
        String page = "/decisions/" + forum.decide("Lumbung pangan dibangun.", "PEMDA-64.01");
        Visitor coordinator = visitors.as("koordinator");
        coordinator.open(page);

        coordinator.follow(page + "/progress?to=IMPLEMENTED");
        coordinator.press(coordinator.page().locator(".tabs a[href$='by=FORUM']"));
        coordinator.press("advance");
        assertThat(coordinator.byId("referenceMessage")).not().isEmpty();
        coordinator.fillIn("reference", "FRM-1999-0001").press("advance");
        assertThat(coordinator.page().locator(".notice.error")).hasCount(1);
        assertThat(coordinator.byId("reference")).hasValue("FRM-1999-0001");
        coordinator.press(coordinator.page().locator(".tabs a[href$='by=DOCUMENT']"));
        coordinator
                .fillIn("title", "Keputusan Bupati Paser")
                .fillIn("issuedOn", "2024-01-15")
                .fillIn("issuer", "Bupati Paser")
                .press("advance");

        assertThat(coordinator.address()).isEqualTo(page);
        assertThat(coordinator.page().locator("#proof")).containsText("Keputusan Bupati Paser");
        assertThat(coordinator.page().locator("#history li")).hasCount(2);
        assertThat(coordinator.page().locator("a[href$='to=IMPLEMENTED']")).hasCount(0);
    }

    @Test
    void leadsToWhatTookItsPlace() throws IOException {
        RecordedForum forum = RecordedForum.held("Pengganti di halaman");
        String earlier = "/decisions/" + forum.decide("Setiap dua tahun.", "PEMDA-64.01");
        String later = forum.decide("Setiap tahun.", "PEMDA-64.01");
        Visitor coordinator = visitors.as("koordinator");

        coordinator.open(earlier + "/progress?to=SUPERSEDED");
        coordinator.fillIn("successor", later).press("advance");
        coordinator.follow("/decisions/" + later);

        assertThat(coordinator.page().locator(".facts a[href='" + earlier + "']"))
                .isVisible();
    }
}
