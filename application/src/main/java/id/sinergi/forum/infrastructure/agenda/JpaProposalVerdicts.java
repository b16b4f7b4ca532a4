package id.sinergi.forum.infrastructure.agenda;

import id.sinergi.forum.domain.agenda.ProposalVerdict;
import id.sinergi.forum.domain.agenda.ProposalVerdicts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaProposalVerdicts implements ProposalVerdicts {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public void add(ProposalVerdict verdict) {
        entityManager.persist(verdict);
    }
}
