package id.sinergi.identity.infrastructure;

import id.sinergi.identity.domain.Account;
import id.sinergi.identity.domain.Accounts;
import id.sinergi.shared.api.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaAccounts implements Accounts {
    @PersistenceContext(unitName = "sinergi")
    EntityManager em;

    @Override
    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    @Override
    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    @Override
    public Optional<Account> findByUsername(String username) {
        return em.createQuery("SELECT a FROM Account a WHERE a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isEmpty() {
        return em.createNativeQuery("SELECT 1 FROM account LIMIT 1")
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean hasReal() {
        return !em.createNativeQuery("SELECT 1 FROM account WHERE NOT is_demo LIMIT 1")
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Account> lockAdministratorsInOffice() {
        return em.createQuery("""
                        SELECT a FROM Account a
                        WHERE a.role = :role AND a.disabled = FALSE AND a.passwordHash IS NOT NULL
                        ORDER BY a.id""", Account.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void signedIn(UUID account, Instant at) {
        em.createNativeQuery("UPDATE account SET last_signed_in_at = ? WHERE id = ?")
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, account)
                .executeUpdate();
    }
}
