package id.sinergi.forum.infrastructure;

import id.sinergi.shared.application.ScopeResolver;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The host agency is responsible for a series. */
@ApplicationScoped
class ForumSeriesScope implements ScopeResolver {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public String kind() {
        return "forum-series";
    }

    @Override
    public Optional<UUID> responsibleAgency(String key) {
        return new Sql("SELECT host_id FROM forum_series WHERE ref = ?", key)
                .list(entityManager, row -> row.uuid(0)).stream().findFirst();
    }
}
