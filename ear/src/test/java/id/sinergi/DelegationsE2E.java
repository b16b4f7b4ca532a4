package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import id.sinergi.testing.Axe;
import id.sinergi.testing.SinergiServer;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The host invites, Paser finds the seats taken, waits, and comes after all. */
class DelegationsE2E {
    private static final String PASER = "PEMDA-64.01";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void fromTheInvitationToTheApproval() {
        Visitor host = visitors.as("koordinator");
        String forum = anAnnouncedForum(host);
        setSeats(host, forum, "1");
        invite(host, forum);

        Visitor paser = visitors.as("paser");
        findTheSeatsTakenAndWait(paser, forum);
        setSeats(host, forum, "2");
        approve(host, forum);
        letIn(host, forum);

        host.open(forum + "/badges");
        assertThat(host.page().locator(".name-badge svg")).hasCount(2);
        assertAccessible(host);
        paser.open("/agencies/" + PASER);
        assertThat(paser.page().locator("#forums a[href='" + forum + "']")).isVisible();
        assertThat(host.complaints()).isEmpty();
        assertThat(paser.complaints()).isEmpty();
    }

    @Test
    void nobodyElseSeesADelegation() {
        Visitor host = visitors.as("koordinator");
        String forum = anAnnouncedForum(host);
        invite(host, forum);

        assertThat(ask(visitors.as("kaltim"), forum + "/delegations/" + PASER).status())
                .isEqualTo(404);
        assertThat(ask(visitors.as("paser"), forum + "/delegations/invite").status())
                .isEqualTo(403);
        assertThat(ask(visitors.as("kemendagri"), forum + "/delegations/desk").status())
                .isEqualTo(403);
        assertThat(ask(visitors.as("auditor"), forum + "/delegations/" + PASER).status())
                .isEqualTo(200);
    }

    @Test
    void thePagesOfAnOpenRegistrationKeepNobodyOut() {
        Visitor host = visitors.as("koordinator");
        String forum = anAnnouncedForum(host);
        invite(host, forum);
        Visitor paser = visitors.as("paser");

        for (String page : List.of("/delegations", "/delegations/desk", "/delegations/invite")) {
            host.open(forum + page);
            assertAccessible(host);
        }
        paser.open(forum + "/delegations/" + PASER);
        assertAccessible(paser);
    }

    private static void findTheSeatsTakenAndWait(Visitor paser, String forum) {
        paser.open(forum + "/delegations");
        paser.follow(forum + "/delegations/" + PASER);
        write(paser, 0, "Bupati Paser", "Bupati");
        write(paser, 1, "Kepala Bagian Kerja Sama", "Kepala Bagian");
        paser.fillIn("contactName", "Sekretariat Daerah").press("register");
        assertThat(paser.page().locator(".notice.error")).isVisible();
        assertThat(field(paser, "name", 1)).hasValue("Kepala Bagian Kerja Sama");
        paser.press("wait");
        assertThat(paser.page().locator(".page-head .badge")).hasClass("badge warn");
        paser.page().locator("input[type=file]").setInputFiles(letter());
        paser.press(paser.page().locator("form.upload button"));
        assertThat(paser.page().locator(".attachments .files a")).hasText("Surat tugas.pdf");
        sendAnotherList(paser, forum);
    }

    /** The first list stays; both can be read side by side. */
    private static void sendAnotherList(Visitor paser, String forum) {
        write(paser, 1, "Kepala Dinas Pangan", "Kepala Dinas");
        paser.press("register");
        paser.press("wait");
        paser.follow(forum + "/delegations/" + PASER + "/lists");
        assertThat(paser.page().locator("main tbody tr")).hasCount(2);
        assertThat(paser.page().locator("#compared ins").first()).containsText("Dinas");
        assertAccessible(paser);
    }

    private static void approve(Visitor host, String forum) {
        host.open(forum + "/delegations/" + PASER);
        assertThat(host.page().locator(".attachments .files a")).hasText("Surat tugas.pdf");
        host.press("approve");
        assertThat(host.page().locator(".page-head .badge")).hasClass("badge done");
        assertThat(host.page().locator("#people a[hreflang=en]")).hasCount(1);
        APIResponse badges = ask(host, "/api/v1" + forum + "/badges/pdf?language=en&agency=" + PASER);
        assertThat(badges.status()).isEqualTo(200);
        assertThat(new String(badges.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    /** While the line is down the note waits in the browser; it is sent by itself afterwards. */
    private static void letIn(Visitor host, String forum) {
        String code = host.page().locator("#people .ref").first().textContent().replaceFirst(".* ", "");
        host.open(forum + "/check-in");
        assertAccessible(host);
        host.context().setOffline(true);
        host.byId("code").fill(code.toLowerCase(Locale.ROOT));
        host.byId("note").click();
        assertThat(host.page().locator("#scans .warn")).containsText(code);
        leavingIsAskedFor(host);
        host.context().setOffline(false);
        assertThat(host.page().locator("#scans .done")).containsText("Bupati Paser");
        host.byId("code").fill(code);
        host.byId("note").click();
        assertThat(host.page().locator("#scans .done")).containsText("Bupati Paser");
    }

    /** Neither another page nor signing out takes unsent notes away without a question. */
    private static void leavingIsAskedFor(Visitor host) {
        List<String> asked = new ArrayList<>();
        Consumer<Dialog> stay = dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        };
        host.page().onDialog(stay);
        host.page().locator(".crumbs a").first().click();
        host.page().waitForCondition(() -> asked.contains("beforeunload"));
        host.page().locator("form[action='/logout']").evaluate("form => form.requestSubmit()");
        host.page().waitForCondition(() -> asked.contains("confirm"));
        host.page().offDialog(stay);
        assertThat(host.page().locator("#scans .warn")).hasCount(1);
    }

    private static void assertAccessible(Visitor visitor) {
        assertThat(Axe.violationsInBothThemes(visitor)).as(visitor.address()).isEmpty();
        visitor.page().setViewportSize(390, 844);
        assertThat(visitor.isWiderThanItsScreen()).as(visitor.address()).isFalse();
    }

    private static String anAnnouncedForum(Visitor host) {
        host.open("/forums/new");
        host.fillIn("titleId", "Forum dengan undangan")
                .fillIn("startsOn", "2033-03-04")
                .fillIn("startsAt", "09:00")
                .fillIn("endsOn", "2033-03-04")
                .fillIn("endsAt", "12:00")
                .fillIn("venue", "Aula")
                .fillIn("city", "Bontang")
                .press("save");
        String forum = host.address();
        host.press("announce");
        return forum;
    }

    private static void setSeats(Visitor host, String forum, String seats) {
        host.open(forum + "/delegations/desk");
        field(host, "quota", 2).fill(seats);
        host.press("save");
    }

    private static void invite(Visitor host, String forum) {
        host.open(forum + "/delegations/invite");
        host.choose("by", "CHOSEN").pick("agencies", PASER).press("invite");
        assertThat(host.page().locator("#invited a")).hasCount(1);
    }

    private static void write(Visitor officer, int line, String name, String function) {
        field(officer, "name", line).fill(name);
        field(officer, "function", line).fill(function);
    }

    private static Locator field(Visitor visitor, String id, int line) {
        return visitor.page().locator("[id$=':" + line + ":" + id + "']");
    }

    private static FilePayload letter() {
        return new FilePayload(
                "Surat tugas.pdf", "application/pdf", "%PDF-1.7\nsurat".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static APIResponse ask(Visitor visitor, String address) {
        return visitor.context().request().get(SinergiServer.running().baseUrl() + address);
    }
}
