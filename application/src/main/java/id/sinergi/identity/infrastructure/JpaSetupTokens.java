package id.sinergi.identity.infrastructure;

import id.sinergi.identity.api.Token;
import id.sinergi.identity.domain.SetupTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
class JpaSetupTokens implements SetupTokens {
    @PersistenceContext(unitName = "sinergi")
    EntityManager em;

    @Override
    public void add(Token token, Instant expiresAt) {
        em.createNativeQuery("INSERT INTO setup_token (token_hash, expires_at) VALUES (?, ?)")
                .setParameter(1, token.hash())
                .setParameter(2, Timestamp.from(expiresAt))
                .executeUpdate();
    }

    @Override
    public boolean isValid(Token token, Instant now) {
        return !em.createNativeQuery("SELECT 1 FROM setup_token WHERE token_hash = ? AND expires_at > ?")
                .setParameter(1, token.hash())
                .setParameter(2, Timestamp.from(now))
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean use(Token token, Instant now) {
        boolean valid = em.createNativeQuery("SELECT token_hash FROM setup_token WHERE expires_at > ? FOR UPDATE")
                .setParameter(1, Timestamp.from(now))
                .getResultList()
                .contains(token.hash());
        em.createNativeQuery("DELETE FROM setup_token").executeUpdate();
        return valid;
    }
}
