package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.domain.Decision;
import id.sinergi.forum.domain.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaDecisions implements Decisions {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Optional<Decision> find(DecisionRef ref) {
        return entityManager
                .createQuery("SELECT d FROM Decision d WHERE d.ref = :ref", Decision.class)
                .setParameter("ref", ref.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Decision decision) {
        entityManager.persist(decision);
    }

    @Override
    public int countOf(ForumId forum) {
        return entityManager
                .createQuery("SELECT COUNT(d) FROM Decision d WHERE d.forumId = :forum", Long.class)
                .setParameter("forum", forum.value())
                .getSingleResult()
                .intValue();
    }

    @Override
    public boolean cameFrom(UUID item) {
        return !entityManager
                .createQuery("SELECT d.id FROM Decision d WHERE d.itemId = :item", UUID.class)
                .setParameter("item", item)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
