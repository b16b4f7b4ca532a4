package id.sinergi.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The changes of the running transaction. */
@ApplicationScoped
public class UnitOfWork {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    /**
     * Sends what has changed to the database now.
     *
     * @throws jakarta.persistence.OptimisticLockException when somebody else has changed one of the records
     */
    public void writeChanges() {
        if (entityManager.isJoinedToTransaction()) {
            entityManager.flush();
        }
    }
}
