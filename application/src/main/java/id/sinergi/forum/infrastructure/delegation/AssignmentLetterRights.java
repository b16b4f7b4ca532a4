package id.sinergi.forum.infrastructure.delegation;

import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.infrastructure.Visible;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Role;
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

/** Letters of assignment: brought by the agency that sends the people, read by it, the host and auditors. */
@ApplicationScoped
class AssignmentLetterRights implements FileRights {
    private static final String FROM = " FROM forum_invitation i JOIN forum f ON f.id = i.forum_id WHERE TRUE";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public String kind() {
        return "delegation";
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
        boolean officer = caller.is(Role.COORDINATOR) || caller.is(Role.REGIONAL_OFFICER);
        Sql query = new Sql("SELECT i.id, i.agency_id, f.status" + FROM)
                .andIn("i.id", FileRights.uuids(keys))
                .add(Visible.forum(caller));
        if (!caller.is(Role.AUDITOR)) {
            query.add("AND (f.host_id = ? OR i.agency_id = ?)", caller.agency(), caller.agency());
        }
        Map<String, Boolean> rights = new HashMap<>();
        query.list(
                entityManager,
                row -> rights.put(
                        row.uuid(0).toString(),
                        officer
                                && caller.worksFor(row.uuid(1))
                                && row.constant(2, ForumStatus.class) == ForumStatus.ANNOUNCED));
        return rights;
    }
}
