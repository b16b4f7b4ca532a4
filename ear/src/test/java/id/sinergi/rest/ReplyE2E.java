package id.sinergi.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.sinergi.testing.Axe;
import id.sinergi.testing.SinergiServer;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer on the way answers an invitation from their calendar, on a phone that nobody has signed in on. */
class ReplyE2E {
    private static final String PLAN = "{\"host\":\"K17\",\"title\":{\"id\":\"Forum Pangan Kawasan Timur Indonesia\","
            + "\"en\":null},\"starts\":\"2032-03-01T09:00\",\"ends\":\"2032-03-01T16:00\",\"zone\":\"Asia/Jayapura\","
            + "\"venue\":\"Aula\",\"city\":\"Jayapura\",\"series\":null}";
    private static final Pattern LINK = Pattern.compile("/reply/[A-Za-z0-9_-]{43}");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private RestClient host;
    private RestClient officer;

    @BeforeEach
    void bothSidesSignIn() throws IOException {
        host = RestClient.as("koordinator");
        officer = RestClient.as("paser");
    }

    private String inviting() throws IOException {
        String href = host.post("/api/v1/forums", PLAN).json().path("href").asText();
        host.post(href + "/announce", null, "If-Match", host.get(href).header("ETag"));
        host.post(
                href + "/invitations",
                "{\"by\":\"CHOSEN\",\"province\":null,\"group\":null,\"agencies\":[\"PEMDA-64.01\"]}");
        return href;
    }

    /** As a calendar program finds it. */
    private String link(String forum) throws Exception {
        String address = officer.post("/api/v1/calendar-feeds", "{\"series\":null}")
                .json()
                .path("address")
                .asText();
        String feed = RestClient.stranger()
                .get(address.substring(SinergiServer.running().baseUrl().length()))
                .text();
        String text = new CalendarBuilder()
                .build(new StringReader(feed)).getComponents().stream()
                        .flatMap(event -> event.getProperty(Property.DESCRIPTION).map(Property::getValue).stream())
                        .filter(said -> said.contains("/forums/" + forum))
                        .findFirst()
                        .orElseThrow();
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @Test
    void isGivenAndChangedWithoutSigningInAndSeenByTheHost() throws Exception {
        String href = inviting();
        String forum = href.substring(href.lastIndexOf('/') + 1);
        String link = link(forum);
        Visitor phone = visitors.stranger();

        phone.open(link);
        assertThat(phone.page().locator("dl.facts")).containsText("WIT");
        assertThat(phone.page().locator("dl.facts")).containsText("Paser");
        assertThat(Axe.violationsInBothThemes(phone)).isEmpty();
        phone.fillIn("note", "Menunggu jadwal bupati").press("unsure");
        Locator said = phone.page().locator("main .callout");
        assertThat(said).containsText("Menunggu jadwal bupati");
        phone.press("coming");
        assertThat(said).containsText("Akan hadir");

        String reply = href + "/invitations/PEMDA-64.01/reply";
        assertThat(host.get(reply).json().path("answer").asText()).isEqualTo("COMING");
        Visitor coordinator = visitors.as("koordinator");
        coordinator.open("/forums/" + forum + "/delegations");
        assertThat(coordinator.page().locator("#results tbody tr")).containsText("Akan hadir");
        cancel(href);
        phone.open(link);
        assertThat(phone.page().locator(".notice.warn")).containsText("Bencana alam");
        assertThat(phone.byId("coming")).hasCount(0);
    }

    private void cancel(String href) throws IOException {
        host.post(
                href + "/cancel",
                "{\"reason\":\"Bencana alam\"}",
                "If-Match",
                host.get(href).header("ETag"));
    }

    @Test
    void isGivenByProgramsThatAreSignedInAndKnowTheLastOne() throws IOException {
        String reply = inviting() + "/invitations/PEMDA-64.01/reply";
        String seen = officer.get(reply).header("ETag");
        String answer = "{\"answer\":\"NOT_COMING\",\"note\":null}";

        assertThat(officer.put(reply, answer).status()).isEqualTo(428);
        assertThat(officer.put(reply, answer, "If-Match", seen).status()).isEqualTo(200);
        assertThat(officer.put(reply, answer, "If-Match", seen).status()).isEqualTo(412);
        assertThat(host.put(reply, answer, "If-Match", host.get(reply).header("ETag"))
                        .status())
                .isEqualTo(403);
        assertThat(RestClient.as("kaltim").get(reply).status()).isEqualTo(404);
    }

    @Test
    void isGivenOnThePageOfTheDelegation() throws IOException {
        String href = inviting();
        Visitor signedIn = visitors.as("paser");
        signedIn.open(href.substring("/api/v1".length()) + "/delegations/PEMDA-64.01");

        signedIn.choose("replyAnswer", "NOT_COMING")
                .fillIn("note", "Sidang DPRD")
                .press("give");

        assertThat(signedIn.page().locator(".notice.done")).isVisible();
        assertThat(signedIn.page().locator("#reply strong")).hasText("Tidak hadir");
        assertThat(host.get(href + "/invitations/PEMDA-64.01/reply")
                        .json()
                        .path("note")
                        .asText())
                .isEqualTo("Sidang DPRD");
    }
}
