package id.sinergi.identity.infrastructure;

import id.sinergi.identity.api.Token;
import id.sinergi.identity.domain.OneTimeLink;
import id.sinergi.identity.domain.OneTimeLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaOneTimeLinks implements OneTimeLinks {
    @PersistenceContext(unitName = "sinergi")
    EntityManager em;

    @Override
    public void add(OneTimeLink link) {
        em.persist(link);
    }

    @Override
    public Optional<OneTimeLink> find(Token token) {
        return em.createQuery("SELECT l FROM OneTimeLink l WHERE l.tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void removeAll(UUID account) {
        em.createQuery("DELETE FROM OneTimeLink l WHERE l.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
