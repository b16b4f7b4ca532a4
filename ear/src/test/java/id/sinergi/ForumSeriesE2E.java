package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A series from its rhythm to its history. */
class ForumSeriesE2E {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aRhythmOfItsOwnIsChosenWithoutKnowingRules() {
        Visitor coordinator = visitors.as("koordinator");
        coordinator.open("/forum-series/new");
        assertThat(coordinator.byId("every")).isHidden();
        coordinator
                .fillIn("nameId", "Forum setiap Selasa kedua Oktober")
                .choose("rhythm", "OWN")
                .fillIn("countedFrom", "2020-01-01")
                .fillIn("every", "2")
                .choose("step", "YEARLY")
                .choose("nth", "2")
                .choose("weekday", "TUESDAY")
                .choose("month", "OCTOBER")
                .press("save");

        assertThat(coordinator.page().locator(".facts"))
                .containsText("Setiap 2 tahun pada bulan Oktober, Selasa kedua");
        assertThat(figure(coordinator, 3)).hasText("13 Oktober 2020");
        assertThat(coordinator.page().locator(".timeline > .overdue")).hasCount(1);
    }

    @Test
    void aWeekdayWithoutItsPlaceInTheMonthIsRefusedAndNothingTypedIsLost() {
        Visitor coordinator = visitors.as("koordinator");
        coordinator.open("/forum-series/new");
        coordinator
                .fillIn("nameId", "Forum setiap Selasa")
                .choose("rhythm", "OWN")
                .choose("step", "MONTHLY")
                .choose("weekday", "TUESDAY")
                .press("save");

        assertThat(coordinator.page().locator(".notice.error")).containsText("FREQ=MONTHLY;BYDAY=TU");
        assertThat(coordinator.byId("nameId")).hasValue("Forum setiap Selasa");
        assertThat(coordinator.byId("weekday")).hasValue("TUESDAY");
    }

    @Test
    void theHistoryShowsTheEditionAndWhatHasBeenOverdueSince() {
        Visitor auditor = visitors.as("auditor");
        auditor.open("/forum-series/SER-0001");

        assertThat(auditor.page().locator(".timeline > .overdue")).hasCount(1);
        assertThat(auditor.page().locator(".timeline > .held a[href='/forums/FRM-2022-0001']"))
                .hasCount(1);
        assertThat(auditor.page().locator("main a[href$='/next']")).hasCount(0);
    }

    private static Locator figure(Visitor visitor, int number) {
        return visitor.page().locator(".figures > div:nth-child(" + number + ") dd");
    }
}
