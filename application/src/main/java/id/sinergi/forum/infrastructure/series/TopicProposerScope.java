package id.sinergi.forum.infrastructure.series;

import id.sinergi.shared.application.ScopeResolver;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Whoever proposed a topic may take it back. */
@ApplicationScoped
class TopicProposerScope implements ScopeResolver {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public String kind() {
        return "forum-topic-proposer";
    }

    @Override
    public Optional<UUID> responsibleAgency(String key) {
        return new Sql("SELECT proposer_id FROM forum_topic WHERE ref = ?", key)
                .list(entityManager, row -> row.uuid(0)).stream().findFirst();
    }
}
