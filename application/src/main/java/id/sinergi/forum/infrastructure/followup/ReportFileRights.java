package id.sinergi.forum.infrastructure.followup;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.application.file.FileRights;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;

/** What came with a report: read by everybody; nothing is added to what has been sent, and nothing taken away. */
@ApplicationScoped
class ReportFileRights implements FileRights {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public String kind() {
        return "follow-up-report";
    }

    @Override
    public Set<String> visible(Collection<String> keys, Caller caller) {
        return Set.copyOf(new Sql("SELECT id FROM follow_up_report WHERE TRUE")
                .andIn("id", FileRights.uuids(keys))
                .list(entityManager, row -> row.uuid(0).toString()));
    }

    @Override
    public boolean mayAttach(String key, Caller caller) {
        return false;
    }
}
