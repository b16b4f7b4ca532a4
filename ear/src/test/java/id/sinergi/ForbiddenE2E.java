package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import id.sinergi.testing.SinergiServer;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead nowhere, or not for everybody. */
class ForbiddenE2E {
    private static final String FORUM = "/forums/FRM-2022-0001";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/forums/FRM-1999-0001",
                "/forums/1%27%20OR%20%271%27=%271",
                "/forums/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/forums/FRM-2022-0001/agenda/00000000-0000-7000-8000-000000000000",
                "/forums/FRM-2022-0001/agenda/not-an-id",
                "/forums/FRM-2022-0001/participants/PEMDA-11",
                "/files/00000000-0000-7000-8000-000000000000",
                "/files/not-an-id",
                "/forums/FRM-2022-0001/delegations/PEMDA-64.01",
                "/files/",
                "/forum-series/SER-9999",
                "/forum-series/SER-9999/brief",
                "/forum-series/SER-0001/brief?agency=K9999",
                "/forums/FRM-1999-0001/minutes",
                "/forums/FRM-2022-0001/minutes/compare?before=1&after=99999",
                "/forums/FRM-2022-0001/minutes/compare?before=x&after=1",
                "/forums/FRM-2022-0001/minutes/corrections/99",
                "/forum-series/SER-9999/template",
                "/forum-series/SER-9999/next",
                "/topics/TOP-9999",
                "/forums/FRM-1999-0001/proposals",
                "/forums/FRM-2022-0001/agenda/00000000-0000-7000-8000-000000000000/outcome",
                "/decisions/DEC-2022-0001/99",
                "/decisions/DEC-2022-0001/4294967297",
                "/decisions/DEC-2022-0001/x",
                "/follow-ups/FUP-2022-0001/1.99",
                "/follow-ups/FUP-2022-0001/x",
                "/agencies/K9999",
                "/regions/99.99",
                "/region-groups/GRP-99",
                "/forums/FRM-2022-0001%20",
                "/forums/FRM-2022-0001%C2%A0",
                "/forums/FRM-2022-%E2%80%8B0001",
                "/forum-series/SER-0001%20",
                "/decisions/DEC-2022-0001%20/1",
                "/agencies/K17%20",
                "/regions/64.01%20",
                "/region-groups/GRP-01%20",
                "/admin/accounts/paser%20",
                "/forum/list.xhtml",
                "/home.xhtml",
                "/resources/sinergi/sinergi.css",
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/page.xhtml",
                "/META-INF/MANIFEST.MF",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF"
            })
    void whatDoesNotExistIsNotFound(String address) {
        int printed = SinergiServer.running().printed().length();

        APIResponse answer = ask(visitors.as("koordinator"), address);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text())
                .doesNotContain("\tat ")
                .doesNotContain("<web-app")
                .doesNotContain("<script>alert");
        assertThat(SinergiServer.running().printed().substring(printed)).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "paser, /forums/new",
        "paser, /forum-series/new",
        "paser, /forums/FRM-2022-0001/edit",
        "paser, /forums/FRM-2022-0001/agenda/new",
        "paser, /forums/FRM-2022-0001/participants/new",
        "paser, /forums/FRM-2022-0001/delegations/desk",
        "paser, /forums/FRM-2022-0001/delegations/invite",
        "paser, /forums/FRM-2022-0001/check-in",
        "auditor, /forums/FRM-2022-0001/delegations/invite",
        "paser, /forums/FRM-2022-0001/decisions/new",
        "paser, /forums/FRM-2022-0001/minutes/edit",
        "paser, /admin/accounts",
        "koordinator, /admin/accounts",
        "koordinator, /admin/accounts/new",
        "koordinator, /admin/accounts/paser",
        "koordinator, /region-groups/new",
        "koordinator, /region-groups/GRP-01/edit",
        "kemendagri, /forums/FRM-2022-0001/edit",
        "kemendagri, /forum-series/SER-0001/edit",
        "kemendagri, /forum-series/SER-0001/template",
        "kemendagri, /forum-series/SER-0001/next",
        "kemendagri, /forums/FRM-2022-0001/agenda",
        "auditor, /forum-series/SER-0001/topics/new",
        "kemendagri, /decisions/DEC-2022-0001/1/edit",
        "kemendagri, /decisions/DEC-2022-0001/1/progress?to=IN_PROGRESS",
        "koordinator, /decisions/DEC-2022-0001/1/progress?to=NO_ACTION",
        "koordinator, /decisions/DEC-2022-0001/1/progress",
        "auditor, /decisions/DEC-2022-0001/1/progress?to=IMPLEMENTED",
        "kemendagri, /follow-ups/FUP-2022-0001/4.1/report",
        "koordinator, /follow-ups/FUP-2022-0001/4.1/report",
        "koordinator, /follow-ups/FUP-2022-0001/4.1/send-back",
        "koordinator, /follow-ups/FUP-2022-0001/4.1/nonsense",
        "paser, /follow-ups/FUP-2022-0001/4.1/withdraw",
        "paser, /follow-ups/FUP-2022-0001/4.1/edit",
        "auditor, /follow-ups/FUP-2022-0001/4.1/report",
        "kemendagri, /decisions/DEC-2022-0001/1/follow-ups/new",
        "paser, /decisions/DEC-2022-0001/1/follow-ups/new",
        "auditor, /forums/new",
        "auditor, /forums/FRM-2022-0001/edit",
        "auditor, /decisions/DEC-2022-0001/1/edit",
        "auditor, /admin/accounts",
        "auditor, /forums/FRM-2022-0001/minutes/edit",
        "admin, /forums/new",
        "admin, /forums/FRM-2022-0001/edit",
        "admin, /forums/FRM-2022-0001/minutes/edit"
    })
    void whoMayNotIsNotShownTheForm(String username, String address) {
        int printed = SinergiServer.running().printed().length();

        APIResponse answer = ask(visitors.as(username), address);

        assertThat(answer.status()).isIn(403, 404);
        assertThat(answer.text()).doesNotContain("method=\"post\"").doesNotContain("\tat ");
        assertThat(SinergiServer.running().printed().substring(printed)).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paser", "kemendagri", "auditor", "admin"})
    void aButtonThatIsNotThereCannotBePressed(String username) {
        Visitor visitor = visitors.as(username);

        APIResponse answer = visitor.context()
                .request()
                .post(
                        SinergiServer.running().baseUrl() + FORUM,
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("steps", "steps")
                                        .set("version", "0")
                                        .set("close", "close")
                                        .set("jakarta.faces.ViewState", "stateless")));

        assertThat(answer.text()).doesNotContain("\tat ");
        visitor.open(FORUM);
        assertThat(visitor.page().locator("#decisions")).isVisible();
        Visitor host = visitors.as("koordinator");
        host.open(FORUM);
        assertThat(host.page().locator("[popovertarget=closeDialog]").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "<script>alert(1)</script>", "../../etc/passwd", "en_US\"", "ID"})
    void aLanguageOrThemeThatDoesNotExistMeansTheUsualOne(String value) {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        Visitor stranger = visitors.stranger().prefers(encoded, encoded);

        stranger.open("/login?language=" + encoded + "&theme=" + encoded + "&jakarta.faces.locale=" + encoded);

        assertThat(stranger.page().locator("html")).hasAttribute("lang", "id");
        assertThat(stranger.page().locator("html")).hasAttribute("data-theme", "auto");
        assertThat(stranger.page().content()).doesNotContain("alert(1)</script>");
    }

    @Test
    void aTamperedSessionIsNoSession() {
        Visitor visitor = visitors.as("auditor");
        String id = visitor.sessionId();

        visitor.setSessionId(id.substring(0, id.length() - 4) + "abcd");
        visitor.open("/account");

        assertThat(visitor.address()).startsWith("/login");
    }

    private static APIResponse ask(Visitor visitor, String address) {
        return visitor.context()
                .request()
                .get(
                        SinergiServer.running().baseUrl() + address,
                        RequestOptions.create().setMaxRedirects(0));
    }
}
