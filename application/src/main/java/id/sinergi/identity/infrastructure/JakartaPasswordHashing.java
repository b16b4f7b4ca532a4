package id.sinergi.identity.infrastructure;

import id.sinergi.identity.api.Password;
import id.sinergi.identity.api.SignInBusy;
import id.sinergi.identity.domain.PasswordHashing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * PBKDF2 with HMAC-SHA-256, as OWASP asks for it. Only as many at a time as there are processors, and only for a short
 * queue: a flood of sign-ins must not take the processors and threads of everybody who is working.
 */
@ApplicationScoped
class JakartaPasswordHashing implements PasswordHashing {
    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "600000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");
    private static final int LONGEST_QUEUE = 12;
    private static final int SECONDS_IN_QUEUE = 8;

    private final Semaphore processors =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    @Inject
    Pbkdf2PasswordHash algorithm;

    private String dummy;

    @PostConstruct
    void prepare() {
        algorithm.initialize(PARAMETERS);
        dummy = algorithm.generate(UUID.randomUUID().toString().toCharArray());
    }

    @Override
    public String hash(Password password) {
        return inTurn(() -> algorithm.generate(password.reveal().toCharArray()));
    }

    @Override
    public boolean matches(Password password, String hash) {
        return inTurn(() -> algorithm.verify(password.reveal().toCharArray(), hash));
    }

    @Override
    public String dummy() {
        return dummy;
    }

    private <T> T inTurn(Supplier<T> work) {
        if (processors.getQueueLength() >= LONGEST_QUEUE || !myTurn()) {
            throw new SignInBusy();
        }
        try {
            return work.get();
        } finally {
            processors.release();
        }
    }

    private boolean myTurn() {
        try {
            return processors.tryAcquire(SECONDS_IN_QUEUE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
