package id.sinergi.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * The failures for one account name or one address. From the kind's patience on, each failure doubles the time in which
 * nothing more is looked at: 2, 4, 8 … seconds, never more than 15 minutes, so that nobody can lock somebody out for good.
 */
@Entity
@Table(name = "sign_in_attempt")
public class SignInAttempt {
    public static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final int LARGEST_EXPONENT = 20;

    @Id
    @Column(name = "attempt_key")
    private String key;

    private int failures;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "last_failed_at")
    private Instant lastFailedAt;

    protected SignInAttempt() {}

    public SignInAttempt(BrakeKey key, Instant now) {
        this.key = key.hash();
        this.lastFailedAt = now;
    }

    /** Counts one more failure and sets the delay that follows from it. */
    public void failed(BrakeKey.Kind kind, Instant now) {
        boolean forgotten = lastFailedAt.plus(kind.memory()).isBefore(now);
        failures = forgotten ? 1 : failures + 1;
        lastFailedAt = now;
        notBefore = failures < kind.patience() ? null : now.plus(delay(failures - kind.patience() + 1));
    }

    private static Duration delay(int exponent) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(exponent, LARGEST_EXPONENT));
        return doubled.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : doubled;
    }

    /** How long nothing is looked at any more; zero when there is no delay. */
    public Duration delayLeft(Instant now) {
        return notBefore == null || !now.isBefore(notBefore) ? Duration.ZERO : Duration.between(now, notBefore);
    }

    public String key() {
        return key;
    }

    public int failures() {
        return failures;
    }

    public Instant lastFailedAt() {
        return lastFailedAt;
    }
}
