package id.sinergi.notification.infrastructure;

import id.sinergi.forum.api.news.ComingDay;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.application.Reminders;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
class JpaReminders implements Reminders {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public boolean raise(NoticeKind kind, ComingDay coming, Instant at) {
        return new Sql(
                                "INSERT IGNORE INTO reminder (kind, record_id, day, raised_at) VALUES (?, ?, ?, ?)",
                                kind.name(),
                                coming.record(),
                                coming.day(),
                                Timestamp.from(at))
                        .execute(entityManager)
                == 1;
    }
}
