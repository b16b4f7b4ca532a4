package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumStatus;
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

/** Papers of an agenda item: read by whoever sees the forum, brought by its host as long as the agenda can change. */
@ApplicationScoped
class AgendaPaperRights implements FileRights {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public String kind() {
        return "agenda-item";
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
        Map<String, Boolean> rights = new HashMap<>();
        new Sql("SELECT i.id, f.host_id, f.status FROM agenda_item i JOIN forum f ON f.id = i.forum_id WHERE TRUE")
                .andIn("i.id", FileRights.uuids(keys))
                .add(Visible.forum(caller))
                .list(
                        entityManager,
                        row -> rights.put(
                                row.uuid(0).toString(),
                                caller.is(Role.COORDINATOR)
                                        && caller.worksFor(row.uuid(1))
                                        && ForumAction.in(row.constant(2, ForumStatus.class))
                                                .contains(ForumAction.EDIT)));
        return rights;
    }
}
