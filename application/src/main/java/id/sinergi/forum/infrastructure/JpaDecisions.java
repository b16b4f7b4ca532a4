package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.domain.Decision;
import id.sinergi.forum.domain.Decisions;
import id.sinergi.shared.api.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaDecisions implements Decisions {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Decision get(DecisionRef ref) {
        return entityManager
                .createQuery("SELECT d FROM Decision d WHERE d.ref = :ref", Decision.class)
                .setParameter("ref", ref.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref.value()));
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
}
