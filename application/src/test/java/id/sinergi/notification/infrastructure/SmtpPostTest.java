package id.sinergi.notification.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import id.sinergi.notification.application.mail.Letter;
import id.sinergi.notification.application.mail.MailSettings.Tls;
import id.sinergi.notification.application.mail.MailSettingsFixture;
import id.sinergi.notification.application.mail.Outcome;
import id.sinergi.notification.application.mail.Outcome.Kind;
import id.sinergi.notification.application.mail.Post;
import id.sinergi.notification.application.mail.RefusingServer;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SmtpPostTest {
    private static final ServerSetup ANY_PORT = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private static final String PASER = "paser@example.go.id";

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(ANY_PORT);

    private Post post() {
        return PostFixture.to(MailSettingsFixture.local(server.getSmtp().getPort()));
    }

    private static Letter letter(String address, String subject) {
        return new Letter(UUID.randomUUID(), address, subject, "Yth. Bapak/Ibu,\nundangan — séminar.\n");
    }

    @Test
    void a_letter_arrives_as_it_was_written_under_a_name_of_its_own() throws Exception {
        Letter letter = letter(PASER, "Undangan: Forum “Pangan”");

        assertThat(post().send(letter)).isEqualTo(Outcome.SENT);
        assertThat(post().send(letter)).isEqualTo(Outcome.SENT);

        assertThat(server.getReceivedMessages()).hasSize(2).allSatisfy(received -> {
            assertThat(received.getMessageID()).isEqualTo("<" + letter.id() + "@example.go.id>");
            assertThat(received.getSubject()).isEqualTo("Undangan: Forum “Pangan”");
            assertThat(received.getContent().toString()).contains("undangan — séminar.");
            assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        });
    }

    @Test
    void nothing_that_somebody_typed_becomes_a_header_or_a_recipient() throws Exception {
        post().send(letter(PASER, "Forum\r\nBcc: penyusup@example.com\r\n\r\nIsi lain"));

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject()).isEqualTo("Forum Bcc: penyusup@example.com Isi lain");
        assertThat(post().send(letter(PASER + "\r\nRCPT TO:<penyusup@example.com>", "Forum"))
                        .kind())
                .isEqualTo(Kind.REFUSED);
        assertThat(post().send(letter(PASER + ",penyusup@example.com", "Forum")).kind())
                .isEqualTo(Kind.REFUSED);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_a_server_refuses_for_good_is_told_from_what_it_does_not_want_now() {
        try (RefusingServer never = new RefusingServer("550 5.1.1 No such user here");
                RefusingServer later = new RefusingServer("450 4.2.0 Greylisted")) {
            Outcome refused =
                    PostFixture.to(MailSettingsFixture.local(never.port())).send(letter(PASER, "Forum"));
            Outcome deferred =
                    PostFixture.to(MailSettingsFixture.local(later.port())).send(letter(PASER, "Forum"));

            assertThat(refused.kind()).isEqualTo(Kind.REFUSED);
            assertThat(refused.answer()).contains("550 5.1.1");
            assertThat(deferred.kind()).isEqualTo(Kind.DEFERRED);
        }
    }

    @Test
    void a_server_that_cannot_keep_a_secret_is_told_none() {
        int port = server.getSmtp().getPort();

        Outcome outcome =
                PostFixture.to(MailSettingsFixture.local(port, Tls.STARTTLS)).send(letter(PASER, "Forum"));

        assertThat(outcome.kind()).isEqualTo(Kind.UNREACHED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_is_away_is_nobodys_fault() {
        int port = server.getSmtp().getPort();
        server.stop();

        assertThat(PostFixture.to(MailSettingsFixture.local(port))
                        .send(letter(PASER, "Forum"))
                        .kind())
                .isEqualTo(Kind.UNREACHED);
    }
}
