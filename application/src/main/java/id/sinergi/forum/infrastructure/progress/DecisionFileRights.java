package id.sinergi.forum.infrastructure.progress;

import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.file.FileRights;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Documents of a decision: read by everybody, brought by the host as long as something is still to be done about it. */
@ApplicationScoped
class DecisionFileRights implements FileRights {
    static final String KIND = "decision";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> visible(Collection<String> keys, Caller caller) {
        return rights(keys, caller).keySet();
    }

    @Override
    public boolean mayAttach(String key, Caller caller) {
        return rights(List.of(key), caller).getOrDefault(key, false);
    }

    @Override
    public Map<String, Boolean> rights(Collection<String> keys, Caller caller) {
        boolean records = Permission.FORUM_RECORD.grantedTo(caller);
        Map<String, Boolean> rights = new HashMap<>();
        new Sql("SELECT d.ref, f.host_id, d.status FROM decision d JOIN forum f ON f.id = d.forum_id WHERE TRUE")
                .andIn("d.ref", List.copyOf(keys))
                .list(
                        entityManager,
                        row -> rights.put(
                                row.text(0),
                                records
                                        && caller.worksFor(row.uuid(1))
                                        && row.constant(2, DecisionStatus.class).awaitsAction()));
        return rights;
    }
}
