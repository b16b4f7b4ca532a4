package id.sinergi.forum.infrastructure.followup;

import id.sinergi.forum.api.DecisionId;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.followup.FollowUpStatus;
import id.sinergi.forum.domain.followup.FollowUp;
import id.sinergi.forum.domain.followup.FollowUps;
import id.sinergi.shared.api.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaFollowUps implements FollowUps {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public FollowUp get(FollowUpRef ref) {
        return entityManager
                .createQuery("SELECT f FROM FollowUp f WHERE f.ref = :ref", FollowUp.class)
                .setParameter("ref", ref.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref.value()));
    }

    @Override
    public void add(FollowUp followUp) {
        entityManager.persist(followUp);
    }

    @Override
    public int countOf(DecisionId decision) {
        return entityManager
                .createQuery("SELECT COUNT(f) FROM FollowUp f WHERE f.decisionId = :decision", Long.class)
                .setParameter("decision", decision.value())
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<FollowUp> unfinishedOf(DecisionId decision) {
        return entityManager
                .createQuery(
                        "SELECT f FROM FollowUp f WHERE f.decisionId = :decision AND f.status NOT IN :over ORDER BY f.number",
                        FollowUp.class)
                .setParameter("decision", decision.value())
                .setParameter("over", List.of(FollowUpStatus.CONFIRMED, FollowUpStatus.WITHDRAWN))
                .getResultList();
    }
}
