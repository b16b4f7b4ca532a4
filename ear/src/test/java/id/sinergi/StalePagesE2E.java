package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.sinergi.testing.HeldForum;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people have the same page open: the second is shown what the first has saved, and loses nothing. */
class StalePagesE2E {
    private static final String PASER = "PEMDA-64.01";
    private static final String FORUM = "{\"host\":\"K17\",\"title\":{\"id\":\"Forum dua jendela\",\"en\":null},"
            + "\"starts\":\"2034-03-04T09:00\",\"ends\":\"2034-03-04T12:00\",\"zone\":\"Asia/Makassar\","
            + "\"venue\":\"Aula\",\"city\":\"Bontang\",\"series\":null}";
    private static final String INVITATION =
            "{\"by\":\"CHOSEN\",\"province\":null,\"group\":null,\"agencies\":[\"" + PASER + "\"]}";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void seatsAreNotOverwrittenUnseen() {
        String forum = announced();
        Visitor first = visitors.as("koordinator");
        Visitor second = visitors.as("koordinator");
        first.open(forum + "/delegations/desk");
        second.open(forum + "/delegations/desk");

        setSeats(first, "41");
        setSeats(second, "52");
        assertThat(theirs(second)).containsText("41");
        assertThat(field(second, "quota", 0)).hasValue("52");

        first.open(forum + "/delegations/desk");
        setSeats(first, "43");
        second.press("save");
        assertThat(theirs(second)).containsText("43");
        second.press("save");
        assertThat(second.page().locator("#seats tbody tr").first()).containsText("52");
    }

    @Test
    void aListOfPeopleIsNotOverwrittenUnseen() {
        String page = announced() + "/delegations/" + PASER;
        Visitor first = visitors.as("paser");
        Visitor second = visitors.as("paser");
        first.open(page);
        second.open(page);

        announce(first, "Orang pertama");
        announce(second, "Orang kedua");

        assertThat(theirs(second)).containsText("Orang pertama");
        assertThat(field(second, "name", 0)).hasValue("Orang kedua");
        second.press("register");
        assertThat(second.page().locator("#people tbody")).containsText("Orang kedua");
    }

    @Test
    void aDelegationIsApprovedAsItIsShown() {
        String page = announced() + "/delegations/" + PASER;
        Visitor paser = visitors.as("paser");
        paser.open(page);
        announce(paser, "Orang pertama");
        Visitor host = visitors.as("koordinator");
        host.open(page);
        paser.open(page);
        announce(paser, "Orang kedua");

        host.press("approve");
        assertThat(host.page().locator(".notice.error")).isVisible();
        assertThat(host.page().locator("#people tbody")).containsText("Orang kedua");
        host.press("approve");
        assertThat(host.page().locator(".page-head .badge")).hasClass("badge done");
    }

    @Test
    void aForumIsCancelledAsItIsShown() {
        String forum = announced();
        Visitor first = visitors.as("koordinator");
        Visitor second = visitors.as("koordinator");
        first.open(forum + "/edit");
        second.open(forum + "/cancel");

        first.fillIn("titleId", "Forum tiga jendela").press("save");
        second.fillIn("reason", "Ditunda").press("cancelForum");

        assertThat(theirs(second)).containsText("Forum tiga jendela");
        assertThat(second.byId("reason")).hasValue("Ditunda");
        second.press("cancelForum");
        assertThat(second.page().locator(".callout.stop")).containsText("Ditunda");
    }

    @Test
    void aStepOfADecisionShowsWhatHasBeenNotedMeanwhile() {
        HeldForum forum = HeldForum.on("2023-05-04", visitors.as("koordinator"));
        String decision = "/decisions/" + forum.ref().replace("FRM", "DEC") + "/1";
        Visitor first = visitors.as("koordinator");
        Visitor second = visitors.as("koordinator");
        first.open(decision + "/progress?to=IN_PROGRESS");
        second.open(decision + "/progress?to=WITHDRAWN");

        first.fillIn("reason", "Sedang disusun").press("advance");
        second.fillIn("reason", "Tidak jadi").press("advance");

        assertThat(theirs(second)).containsText("Sedang disusun");
        assertThat(second.byId("reason")).hasValue("Tidak jadi");
        second.press("advance");
        assertThat(second.page().locator(".page-head .badge")).hasCount(1);
        assertThat(second.page().locator("#history")).containsText("Tidak jadi");
    }

    private static void setSeats(Visitor host, String seats) {
        field(host, "quota", 0).fill(seats);
        host.press("save");
    }

    private String announced() {
        Visitor host = visitors.as("koordinator");
        String ref = HeldForum.json(HeldForum.send(host, "POST", "/forums", FORUM, null))
                .get("ref")
                .getAsString();
        String forum = "/forums/" + ref;
        String version =
                HeldForum.send(host, "GET", forum, null, null).headers().get("etag");
        HeldForum.send(host, "POST", forum + "/announce", null, version);
        HeldForum.send(host, "POST", forum + "/invitations", INVITATION, null);
        return forum;
    }

    private static void announce(Visitor officer, String head) {
        field(officer, "name", 0).fill(head);
        field(officer, "function", 0).fill("Bupati");
        officer.fillIn("contactName", "Sekretariat Daerah").press("register");
    }

    private static Locator theirs(Visitor visitor) {
        return visitor.page().locator(".theirs");
    }

    private static Locator field(Visitor visitor, String id, int line) {
        return visitor.page().locator("[id$=':" + line + ":" + id + "']");
    }
}
