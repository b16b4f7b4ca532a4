package id.sinergi.notification.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.notification.api.mail.MailState;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final Mail mail = Mail.atOnce(UUID.randomUUID(), "paser@example.go.id", NOW);

    @Test
    void it_is_on_record_as_being_sent_before_it_is() {
        assertThat(mail.begin(NOW)).isTrue();

        assertThat(mail.state()).isEqualTo(MailState.SENDING);
        assertThat(mail.begunAt()).isEqualTo(NOW);
    }

    @Test
    void it_is_tried_eight_times_ever_later_and_then_given_up() {
        Instant now = NOW;
        Duration last = Duration.ZERO;
        for (int tries = 1; tries < 8; tries++) {
            mail.begin(now);
            mail.deferred("451 Try again later", now);
            assertThat(mail.state()).isEqualTo(MailState.WAITING);
            Duration pause = Duration.between(now, mail.dueAt());
            assertThat(pause).isGreaterThan(last);
            last = pause;
            now = mail.dueAt();
        }
        mail.begin(now);
        mail.deferred("451 Try again later", now);

        assertThat(mail.state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void a_server_that_is_away_for_days_is_too_much() {
        mail.begin(NOW);
        mail.unreached("Connection refused", NOW.plus(Duration.ofDays(4)));
        assertThat(mail.state()).isEqualTo(MailState.WAITING);

        mail.begin(NOW);
        mail.unreached("Connection refused", NOW.plus(Duration.ofDays(6)));
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void it_is_taken_up_once_when_a_node_goes_away_and_not_again() {
        mail.begin(NOW);
        assertThat(mail.begin(NOW)).isTrue();

        assertThat(mail.begin(NOW)).isFalse();
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void only_what_is_stuck_can_be_put_back() {
        assertThatExceptionOfType(MailIsNotStuck.class).isThrownBy(() -> mail.putBack(NOW));
        mail.begin(NOW);
        mail.refused("550 No such user");
        assertThat(mail.state()).isEqualTo(MailState.BOUNCED);

        mail.putBack(NOW);

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.dueAt()).isEqualTo(NOW);
    }
}
