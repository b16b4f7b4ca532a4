package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import id.sinergi.rest.RecordedForum;
import id.sinergi.testing.MailPlace;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A decision reaches the mailbox of whom it concerns, from a server that was away when it was made. */
class MailE2E {
    private static final int LONGEST = 150_000;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private final String address = UUID.randomUUID() + "@example.go.id";
    private final GreenMail server =
            new GreenMail(new ServerSetup(MailPlace.PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void somebodyWantsMail() {
        choose(address);
    }

    @AfterEach
    void nobodyWantsMailAnyMore() {
        choose("");
        server.stop();
    }

    private void choose(String wanted) {
        Visitor officer = visitors.as("paser");
        officer.open("/account/notices");
        officer.fillIn("address", wanted).press("save");
        assertThat(officer.page().locator(".notice.done")).isVisible();
        assertThat(officer.byId("address")).hasValue(wanted);
    }

    @Test
    void arrivesOnceWhenTheServerIsBack() throws Exception {
        String decision = RecordedForum.held("Dikirim").decide("Lumbung pangan dibangun.", "PEMDA-64.01");
        Visitor administrator = visitors.as("admin");
        awaitOne(administrator, "#results tbody tr");

        server.start();
        awaitOne(administrator, "#results .badge.done");

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(Arrays.stream(received).toList()).hasSize(1);
        String link = link(received[0].getContent().toString());
        assertThat(link).endsWith("/decisions/" + decision);
        Visitor officer = visitors.as("paser");
        officer.page().navigate(link);
        assertThat(officer.page().locator("h1")).isVisible();
    }

    /** Looks at the outbox until there is exactly one such thing for our address. */
    private void awaitOne(Visitor administrator, String selector) {
        administrator
                .page()
                .waitForCondition(
                        () -> {
                            administrator.open("/admin/mail?q=" + address);
                            return administrator.page().locator(selector).count() == 1;
                        },
                        new WaitForConditionOptions().setTimeout(LONGEST));
    }

    private static String link(String text) {
        return text.lines()
                .filter(line -> line.contains("/decisions/"))
                .findFirst()
                .orElseThrow()
                .strip();
    }
}
