package id.sinergi.forum.infrastructure.series;

import id.sinergi.shared.application.ScopeResolver;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The host of the series is responsible for what becomes of a topic. */
@ApplicationScoped
class TopicScope implements ScopeResolver {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public String kind() {
        return "forum-topic";
    }

    @Override
    public Optional<UUID> responsibleAgency(String key) {
        return new Sql(
                        "SELECT s.host_id FROM forum_topic t JOIN forum_series s ON s.id = t.series_id WHERE t.ref = ?",
                        key)
                .list(entityManager, row -> row.uuid(0)).stream().findFirst();
    }
}
