package id.sinergi.forum.infrastructure;

import id.sinergi.shared.application.ScopeResolver;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The host agency is responsible for a decision. */
@ApplicationScoped
class DecisionScope implements ScopeResolver {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public Optional<UUID> responsibleAgency(String key) {
        return new Sql("SELECT f.host_id FROM decision d JOIN forum f ON f.id = d.forum_id WHERE d.ref = ?", key)
                .list(entityManager, row -> row.uuid(0)).stream().findFirst();
    }
}
