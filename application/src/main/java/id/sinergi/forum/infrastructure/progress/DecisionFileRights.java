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
import java.util.List;
import java.util.Set;

/** Documents of a decision: read by everybody, brought by the host as long as something is still to be done about it. */
@ApplicationScoped
class DecisionFileRights implements FileRights {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public Set<String> visible(Collection<String> keys, Caller caller) {
        return Set.copyOf(new Sql("SELECT ref FROM decision WHERE TRUE")
                .andIn("ref", List.copyOf(keys))
                .list(entityManager, row -> row.text(0)));
    }

    @Override
    public boolean mayAttach(String key, Caller caller) {
        return Permission.FORUM_RECORD.grantedTo(caller)
                && new Sql("SELECT f.host_id, d.status FROM decision d JOIN forum f ON f.id = d.forum_id")
                        .add("WHERE d.ref = ?", key)
                        .list(
                                entityManager,
                                row -> caller.worksFor(row.uuid(0))
                                        && row.constant(1, DecisionStatus.class).awaitsAction())
                        .contains(true);
    }
}
