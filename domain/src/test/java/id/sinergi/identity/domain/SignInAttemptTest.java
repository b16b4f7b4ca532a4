package id.sinergi.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInAttemptTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final BrakeKey key = BrakeKey.ofAccount("koordinator");
    private final SignInAttempt attempt = new SignInAttempt(key, NOW);

    @Test
    void twoFailuresAreForgivenWithoutADelay() {
        fail(2);

        assertThat(attempt.delayLeft(NOW)).isZero();
    }

    @Test
    void fromTheThirdFailureOnTheDelayDoubles() {
        fail(3);
        assertThat(attempt.delayLeft(NOW)).hasSeconds(2);
        fail(1);
        assertThat(attempt.delayLeft(NOW)).hasSeconds(4);
        fail(1);
        assertThat(attempt.delayLeft(NOW)).hasSeconds(8);
    }

    @Test
    void noDelayIsLongerThanAQuarterOfAnHour() {
        fail(500);

        assertThat(attempt.delayLeft(NOW)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aDelayEndsByItself() {
        fail(3);

        assertThat(attempt.delayLeft(NOW.plusSeconds(1))).hasSeconds(1);
        assertThat(attempt.delayLeft(NOW.plusSeconds(2))).isZero();
    }

    @Test
    void afterADayWithoutFailureCountingStartsAnew() {
        fail(10);

        attempt.failed(key.kind(), NOW.plus(Duration.ofHours(25)));

        assertThat(attempt.failures()).isEqualTo(1);
        assertThat(attempt.delayLeft(NOW.plus(Duration.ofHours(25)))).isZero();
    }

    @Test
    void anAddressThatManyShareGetsMorePatience() {
        BrakeKey address = BrakeKey.ofAddress("192.0.2.1");
        SignInAttempt office = new SignInAttempt(address, NOW);

        for (int i = 0; i < 29; i++) {
            office.failed(address.kind(), NOW);
        }
        assertThat(office.delayLeft(NOW)).isZero();
        office.failed(address.kind(), NOW);
        assertThat(office.delayLeft(NOW)).hasSeconds(2);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempt.failed(key.kind(), NOW);
        }
    }
}
