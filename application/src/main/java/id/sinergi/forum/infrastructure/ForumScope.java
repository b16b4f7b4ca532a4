package id.sinergi.forum.infrastructure;

import id.sinergi.shared.application.ScopeResolver;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The host agency is responsible for a forum. */
@ApplicationScoped
class ForumScope implements ScopeResolver {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public String kind() {
        return "forum";
    }

    @Override
    public Optional<UUID> responsibleAgency(String key) {
        return new Sql("SELECT host_id FROM forum WHERE ref = ?", key)
                .list(entityManager, row -> row.uuid(0)).stream().findFirst();
    }
}
