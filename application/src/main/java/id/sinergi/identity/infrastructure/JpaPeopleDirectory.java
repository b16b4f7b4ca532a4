package id.sinergi.identity.infrastructure;

import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class JpaPeopleDirectory implements PeopleDirectory {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Map<UUID, String> names(Collection<UUID> accounts) {
        Map<UUID, String> names = new HashMap<>();
        if (!accounts.isEmpty()) {
            new Sql("SELECT id, display_name FROM account WHERE TRUE")
                    .andIn("id", List.copyOf(accounts))
                    .list(entityManager, row -> names.put(row.uuid(0), row.text(1)));
        }
        return names;
    }
}
