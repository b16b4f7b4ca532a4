package id.sinergi.forum.infrastructure.delegation;

import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.domain.delegation.Arrivals;
import id.sinergi.forum.domain.delegation.Invitation;
import id.sinergi.shared.api.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
class JpaArrivals implements Arrivals {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public boolean note(ForumId forum, Invitation invitation, String code, Instant at) {
        return entityManager
                        .createNativeQuery("INSERT IGNORE INTO forum_arrival"
                                + " (forum_id, code, invitation_id, arrived_at, noted_by) VALUES (?, ?, ?, ?, ?)")
                        .setParameter(1, forum.value())
                        .setParameter(2, code)
                        .setParameter(3, invitation.id())
                        .setParameter(4, Timestamp.from(at))
                        .setParameter(5, CurrentCaller.get().account())
                        .executeUpdate()
                == 1;
    }
}
