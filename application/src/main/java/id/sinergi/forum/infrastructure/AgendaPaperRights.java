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
import java.util.List;
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
        return Set.copyOf(new Sql("SELECT i.id FROM agenda_item i JOIN forum f ON f.id = i.forum_id WHERE TRUE")
                .andIn("i.id", FileRights.uuids(keys))
                .add(Visible.forum(caller))
                .list(entityManager, row -> row.uuid(0).toString()));
    }

    @Override
    public boolean mayAttach(String key, Caller caller) {
        return caller.is(Role.COORDINATOR)
                && new Sql("SELECT f.host_id, f.status FROM agenda_item i JOIN forum f ON f.id = i.forum_id")
                        .add("WHERE TRUE")
                        .andIn("i.id", FileRights.uuids(List.of(key)))
                        .list(
                                entityManager,
                                row -> caller.worksFor(row.uuid(0))
                                        && ForumAction.in(row.constant(1, ForumStatus.class))
                                                .contains(ForumAction.EDIT))
                        .contains(true);
    }
}
