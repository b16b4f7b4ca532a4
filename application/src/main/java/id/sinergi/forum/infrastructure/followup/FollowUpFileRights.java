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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return rights(keys, caller).keySet();
    }

    @Override
    public boolean mayAttach(String key, Caller caller) {
        return rights(List.of(key), caller).getOrDefault(key, false);
    }

    @Override
    public Map<String, Boolean> rights(Collection<String> keys, Caller caller) {
        boolean reports = Permission.FOLLOW_UP_REPORT.grantedTo(caller);
        Map<String, Boolean> rights = new HashMap<>();
        new Sql("SELECT ref, agency_id, status FROM follow_up WHERE TRUE")
                .andIn("ref", List.copyOf(keys))
                .list(
                        entityManager,
                        row -> rights.put(
                                row.text(0),
                                reports
                                        && caller.worksFor(row.uuid(1))
                                        && row.constant(2, FollowUpStatus.class).awaitsReport()));
        return rights;
    }
}
