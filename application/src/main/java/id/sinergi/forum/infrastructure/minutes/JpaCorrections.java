package id.sinergi.forum.infrastructure.minutes;

import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.minutes.CorrectionRef;
import id.sinergi.forum.domain.minutes.Correction;
import id.sinergi.forum.domain.minutes.Corrections;
import id.sinergi.shared.api.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaCorrections implements Corrections {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Correction get(CorrectionRef ref) {
        return entityManager
                .createQuery("SELECT c FROM Correction c WHERE c.ref = :ref", Correction.class)
                .setParameter("ref", ref.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref.value()));
    }

    @Override
    public void add(Correction correction) {
        entityManager.persist(correction);
    }

    @Override
    public int countOf(ForumId forum) {
        return entityManager
                .createQuery("SELECT COUNT(c) FROM Correction c WHERE c.forumId = :forum", Long.class)
                .setParameter("forum", forum.value())
                .getSingleResult()
                .intValue();
    }
}
