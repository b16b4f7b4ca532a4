package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import id.sinergi.testing.SinergiServer;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The host of a forum brings papers, and those who see the forum take them home. */
class FilesE2E {
    private static final String PDF = "%PDF-1.7\n1 0 obj<<>>endobj\n";
    private static final String SVG_WITH_SCRIPT =
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void papersAreBroughtByTheHostAndReadByOthers() {
        Visitor host = visitors.as("koordinator");
        String forum = anAnnouncedForumWithAnItem(host);
        openItem(host, forum);

        send(host, "Bahan pangan.pdf", PDF);

        assertThat(host.page().locator(".notice.done")).isVisible();
        Visitor reader = visitors.as("paser");
        reader.open(forum);
        Locator paper = reader.page().locator("#agenda .files a");
        assertThat(paper).hasText("Bahan pangan.pdf");
        APIResponse download = ask(reader, paper.getAttribute("href"));
        assertThat(download.text()).isEqualTo(PDF);
        assertThat(download.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(download.headers().get("content-type")).startsWith("application/pdf");
        assertThat(download.headers().get("content-disposition")).startsWith("attachment;");
        assertThat(download.headers().get("content-security-policy")).startsWith("sandbox;");
        assertThat(ask(visitors.stranger(), paper.getAttribute("href")).text()).doesNotContain("%PDF");
    }

    @Test
    void whatIsNotAllowedIsRefusedBesideItsField() {
        Visitor host = visitors.as("koordinator");
        openItem(host, anAnnouncedForumWithAnItem(host));

        send(host, "laporan.pdf", "MZ\u0090\u0000\u0003 a program");
        assertThat(host.page().locator(".attachments [role=alert]")).containsText("laporan.pdf");
        send(host, "gambar.svg", SVG_WITH_SCRIPT);
        assertThat(host.page().locator(".attachments [role=alert]")).containsText("gambar.svg");

        assertThat(host.page().locator(".attachments .files a")).hasCount(0);
        assertThat(host.complaints()).isEmpty();
    }

    @Test
    void aPaperIsTakenOffAgain() {
        Visitor host = visitors.as("koordinator");
        openItem(host, anAnnouncedForumWithAnItem(host));
        send(host, "Salah.txt", "salah");

        host.press(host.page().locator(".attachments .files button"));

        assertThat(host.page().locator(".attachments .files a")).hasCount(0);
    }

    @Test
    void nobodyElseAttachesAnythingByHand() {
        Visitor host = visitors.as("koordinator");
        openItem(host, anAnnouncedForumWithAnItem(host));
        String action = host.page().locator("form.upload").getAttribute("action");

        APIResponse answer = visitors.as("paser")
                .context()
                .request()
                .post(
                        SinergiServer.running().baseUrl() + action,
                        RequestOptions.create()
                                .setMultipart(
                                        FormData.create().set("return", "/").set("file", payload("Bahan.pdf", PDF))));

        assertThat(answer.status()).isEqualTo(403);
        host.page().reload();
        assertThat(host.page().locator(".attachments .files a")).hasCount(0);
    }

    private static String anAnnouncedForumWithAnItem(Visitor host) {
        host.open("/forums/new");
        host.fillIn("titleId", "Forum dengan bahan")
                .fillIn("startsOn", "2031-03-04")
                .fillIn("startsAt", "09:00")
                .fillIn("endsOn", "2031-03-04")
                .fillIn("endsAt", "12:00")
                .fillIn("venue", "Aula")
                .fillIn("city", "Bontang")
                .press("save");
        String forum = host.address();
        host.press("announce");
        host.open(forum + "/agenda/new");
        host.fillIn("titleId", "Pangan").press("save");
        return forum;
    }

    private static void openItem(Visitor host, String forum) {
        host.open(forum);
        host.press(host.page().locator("#agenda li a[href*='/agenda/']").first());
        assertThat(host.page()).hasURL(Pattern.compile("/agenda/[0-9a-f-]+$"));
    }

    private static void send(Visitor host, String name, String content) {
        host.page().locator("input[type=file]").setInputFiles(payload(name, content));
        host.press(host.page().locator("form.upload button"));
    }

    private static FilePayload payload(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static APIResponse ask(Visitor visitor, String address) {
        return visitor.context().request().get(SinergiServer.running().baseUrl() + address);
    }
}
