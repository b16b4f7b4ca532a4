package id.sinergi.notification.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import id.sinergi.notification.api.mail.MailState;
import id.sinergi.notification.domain.mail.Mail;
import id.sinergi.notification.infrastructure.PostFixture;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mails on their way, with a real mail server that comes and goes. */
class MailRoundTest {
    private static final ServerSetup ANY_PORT = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(ANY_PORT);

    private final MailNodes nodes = new MailNodes();

    private MailSettings settings() {
        return MailSettingsFixture.local(server.getSmtp().getPort());
    }

    /** Hands letters over and goes away before it can tell. */
    private Post dying() {
        Post post = PostFixture.to(settings());
        return letter -> {
            post.send(letter);
            throw new IllegalStateException("killed");
        };
    }

    @Test
    void when_the_server_was_away_each_mail_is_sent_once_afterwards() {
        MailSettings away;
        try (RefusingServer gone = new RefusingServer("-")) {
            away = MailSettingsFixture.local(gone.port());
        }
        List<Mail> mails = Stream.of("a@example.go.id", "b@example.go.id", "c@example.go.id")
                .map(nodes::write)
                .toList();
        for (int minute = 0; minute < 60; minute++) {
            nodes.node(away, PostFixture.to(away)).go();
            nodes.pass(Duration.ofMinutes(1));
        }
        assertThat(mails).extracting(Mail::state).containsOnly(MailState.WAITING);

        for (int minute = 0; minute < 5; minute++) {
            nodes.node(settings(), PostFixture.to(settings())).go();
            nodes.pass(Duration.ofMinutes(1));
        }

        assertThat(mails).extracting(Mail::state).containsOnly(MailState.SENT);
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void a_refusal_is_kept_with_the_mail_and_the_address_gets_no_more() {
        Mail mail = nodes.write("tidak-ada@example.go.id");
        Mail other = nodes.write("lain@example.go.id");
        try (RefusingServer never = new RefusingServer("550 5.1.1 No such user here")) {
            MailSettings settings = MailSettingsFixture.local(never.port());
            nodes.node(settings, PostFixture.to(settings)).go();
        }

        assertThat(mail.state()).isEqualTo(MailState.BOUNCED);
        assertThat(other.state()).isEqualTo(MailState.BOUNCED);
        assertThat(nodes.wishOf(mail).refusedAt()).isNotNull();
    }

    @Test
    void a_node_that_goes_away_while_sending_leaves_the_lease_until_it_runs_out() {
        nodes.write("a@example.go.id");
        MailRound first = nodes.node(settings(), dying());
        MailRound second = nodes.node(settings(), PostFixture.to(settings()));
        assertThatIllegalStateException().isThrownBy(first::go);
        Mail later = nodes.write("b@example.go.id");

        second.go();
        assertThat(later.state()).isEqualTo(MailState.WAITING);
        nodes.pass(MailRound.HELD.plusSeconds(1));
        second.go();

        assertThat(later.state()).isEqualTo(MailState.SENT);
    }

    @Test
    void what_a_node_had_in_hand_when_it_went_away_is_sent_once_more_under_the_same_name() throws Exception {
        Mail mail = nodes.write("a@example.go.id");
        assertThatIllegalStateException().isThrownBy(nodes.node(settings(), dying())::go);
        assertThat(mail.state()).isEqualTo(MailState.SENDING);

        nodes.pass(MailSending.PATIENCE.minusSeconds(1));
        nodes.node(settings(), PostFixture.to(settings())).go();
        assertThat(server.getReceivedMessages()).hasSize(1);
        nodes.pass(Duration.ofSeconds(2));
        nodes.node(settings(), PostFixture.to(settings())).go();

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[1].getMessageID())
                .isEqualTo(server.getReceivedMessages()[0].getMessageID());
    }

    @Test
    void if_nodes_go_away_over_it_again_it_is_given_up() {
        Mail mail = nodes.write("a@example.go.id");
        for (int death = 0; death < 2; death++) {
            assertThatIllegalStateException().isThrownBy(nodes.node(settings(), dying())::go);
            nodes.pass(MailSending.PATIENCE.plusSeconds(1));
        }

        nodes.node(settings(), PostFixture.to(settings())).go();

        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(server.getReceivedMessages()).hasSize(2);
    }
}
