package id.sinergi.testing.gate;

import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.function.Supplier;

/** An EJB whose calls get in each other's way. */
@Stateless
public class ContendingService {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    /**
     * Two rows to write, and what happens in between.
     *
     * @param between runs when the first row is written and the second is not
     */
    public record Writing(UUID first, UUID second, Runnable between) {}

    @Permit(Permission.OWN_ACCOUNT)
    public UUID insert() {
        UUID id = UUID.randomUUID();
        entityManager
                .createNativeQuery("INSERT INTO sign_in_attempt (attempt_key, failures, last_failed_at)"
                        + " VALUES (?, 0, UTC_TIMESTAMP())")
                .setParameter(1, id.toString())
                .executeUpdate();
        return id;
    }

    @Permit(Permission.OWN_ACCOUNT)
    public void write(Writing writing) {
        count(writing.first());
        writing.between().run();
        count(writing.second());
    }

    @Permit(Permission.OWN_ACCOUNT)
    public void fail(Supplier<RuntimeException> failure) {
        throw failure.get();
    }

    private void count(UUID id) {
        entityManager
                .createNativeQuery("UPDATE sign_in_attempt SET failures = failures + 1 WHERE attempt_key = ?")
                .setParameter(1, id.toString())
                .executeUpdate();
    }
}
