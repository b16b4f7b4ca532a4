package id.sinergi.identity.application;

import id.sinergi.identity.api.SignInDelayed;
import id.sinergi.identity.domain.BrakeKey;
import id.sinergi.identity.domain.SignInAttempt;
import id.sinergi.identity.domain.SignInAttempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Slows guessing down. Works in transactions of its own, because the call it protects ends in a refusal. */
@ApplicationScoped
public class SignInBrake {
    private static final Duration LONGEST_MEMORY = BrakeKey.Kind.ACCOUNT.memory();

    @Inject
    SignInAttempts attempts;

    @Inject
    Clock clock;

    /**
     * Refuses while there is a delay for one of the keys.
     *
     * @throws SignInDelayed with the longest of the delays
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void refuseDuringDelay(List<BrakeKey> keys) {
        Instant now = clock.instant();
        attempts.findAll(keys).stream()
                .map(attempt -> attempt.delayLeft(now))
                .filter(delay -> !delay.isZero())
                .max(Comparator.naturalOrder())
                .ifPresent(delay -> {
                    throw new SignInDelayed(delay.plusMillis(999).toSeconds());
                });
    }

    /** Counts a failure for each key. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(List<BrakeKey> keys) {
        Instant now = clock.instant();
        keys.stream().sorted(Comparator.comparing(BrakeKey::hash)).forEach(key -> {
            SignInAttempt attempt = attempts.lock(key, now);
            attempt.failed(key.kind(), now);
        });
        attempts.forgetBefore(now.minus(LONGEST_MEMORY));
    }

    /** Forgets the failures for a key. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forget(BrakeKey key) {
        attempts.forget(key);
    }
}
