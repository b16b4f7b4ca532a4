package id.sinergi.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.identity.api.LinkNotUsable;
import id.sinergi.identity.api.Token;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OneTimeLinkTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Token token = Token.create();
    private final OneTimeLink link = new OneTimeLink(token, new UUID(1, 1), NOW);

    @Test
    void aLinkWorksOnce() {
        link.use(NOW.plusSeconds(60));

        assertThatExceptionOfType(LinkNotUsable.class).isThrownBy(() -> link.use(NOW.plusSeconds(61)));
    }

    @Test
    void aLinkIsDeadAfterADay() {
        assertThat(link.isUsable(NOW.plus(Duration.ofHours(24)).minusSeconds(1)))
                .isTrue();
        assertThatExceptionOfType(LinkNotUsable.class).isThrownBy(() -> link.use(NOW.plus(Duration.ofHours(24))));
    }

    @Test
    void theTokenItselfIsNowhereInTheLink() {
        assertThat(link.tokenHash()).isEqualTo(token.hash()).isNotEqualTo(token.reveal());
        assertThat(token.toString()).doesNotContain(token.reveal());
    }

    @Test
    void tokensAreLongAndNeverTheSame() {
        assertThat(token.reveal()).hasSize(43).isNotEqualTo(Token.create().reveal());
    }
}
