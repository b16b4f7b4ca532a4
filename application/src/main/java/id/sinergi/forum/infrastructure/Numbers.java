package id.sinergi.forum.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Numbers of references, one sequence for each kind and year. The row of the sequence stays locked until the
 * transaction ends, so no number is given twice and none is lost when the transaction is rolled back.
 */
@ApplicationScoped
public class Numbers {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    public int next(String sequence) {
        entityManager
                .createNativeQuery("INSERT INTO forum_number (sequence, last) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE last = last + 1")
                .setParameter(1, sequence)
                .executeUpdate();
        Object last = entityManager
                .createNativeQuery("SELECT last FROM forum_number WHERE sequence = ?")
                .setParameter(1, sequence)
                .getSingleResult();
        return ((Number) last).intValue();
    }
}
