package id.sinergi.identity.infrastructure;

import id.sinergi.identity.domain.BrakeKey;
import id.sinergi.identity.domain.SignInAttempt;
import id.sinergi.identity.domain.SignInAttempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class JpaSignInAttempts implements SignInAttempts {
    private static final int FORGOTTEN_AT_ONCE = 50;

    @PersistenceContext(unitName = "sinergi")
    EntityManager em;

    @Override
    public Optional<SignInAttempt> find(BrakeKey key) {
        return Optional.ofNullable(em.find(SignInAttempt.class, key.hash()));
    }

    @Override
    public SignInAttempt lock(BrakeKey key, Instant now) {
        em.createNativeQuery(
                        "INSERT IGNORE INTO sign_in_attempt (attempt_key, failures, last_failed_at) VALUES (?, 0, ?)")
                .setParameter(1, key.hash())
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
        return em.find(SignInAttempt.class, key.hash(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void forget(BrakeKey key) {
        em.createNativeQuery("DELETE FROM sign_in_attempt WHERE attempt_key = ?")
                .setParameter(1, key.hash())
                .executeUpdate();
    }

    @Override
    public void forgetBefore(Instant before) {
        em.createNativeQuery("DELETE FROM sign_in_attempt WHERE last_failed_at < ? LIMIT " + FORGOTTEN_AT_ONCE)
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }
}
