package id.sinergi.forum.infrastructure.followup;

import id.sinergi.forum.api.followup.FollowUpStatus;
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

/** What an agency encloses with its report: read by everybody, brought by the agency as long as it still has to report. */
@ApplicationScoped
class FollowUpFileRights implements FileRights {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public String kind() {
        return "follow-up";
    }

    @Override
    public Set<String> visible(Collection<String> keys, Caller caller) {
        return Set.copyOf(new Sql("SELECT ref FROM follow_up WHERE TRUE")
                .andIn("ref", List.copyOf(keys))
                .list(entityManager, row -> row.text(0)));
    }

    @Override
    public boolean mayAttach(String key, Caller caller) {
        return Permission.FOLLOW_UP_REPORT.grantedTo(caller)
                && new Sql("SELECT agency_id, status FROM follow_up WHERE ref = ?", key)
                        .list(
                                entityManager,
                                row -> caller.worksFor(row.uuid(0))
                                        && row.constant(1, FollowUpStatus.class).awaitsReport())
                        .contains(true);
    }
}
