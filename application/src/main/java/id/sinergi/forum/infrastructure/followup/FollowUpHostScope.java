package id.sinergi.forum.infrastructure.followup;

import id.sinergi.shared.application.ScopeResolver;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The host of the forum is responsible for asking and for judging what is reported. */
@ApplicationScoped
class FollowUpHostScope implements ScopeResolver {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public String kind() {
        return "follow-up-host";
    }

    @Override
    public Optional<UUID> responsibleAgency(String key) {
        return new Sql("SELECT host_id FROM follow_up WHERE ref = ?", key)
                .list(entityManager, row -> row.uuid(0)).stream().findFirst();
    }
}
