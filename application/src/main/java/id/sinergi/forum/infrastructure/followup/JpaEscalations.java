package id.sinergi.forum.infrastructure.followup;

import id.sinergi.forum.api.followup.EscalationLevel;
import id.sinergi.forum.api.followup.FollowUpId;
import id.sinergi.forum.application.followup.Escalations;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class JpaEscalations implements Escalations {
    private static final String UNTOLD = """
            SELECT u.id, u.due_on FROM follow_up u
            LEFT JOIN follow_up_escalation e ON e.follow_up_id = u.id AND e.level = ? AND e.due_on = u.due_on
            WHERE u.status IN ('OPEN', 'RETURNED') AND u.due_on BETWEEN ? AND ? AND e.follow_up_id IS NULL
            ORDER BY u.due_on, u.id LIMIT\s""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public List<Untold> untold(EscalationLevel level, LocalDate from, LocalDate until, int most) {
        return new Sql(UNTOLD + most, level.name(), from, until)
                .list(entityManager, row -> new Untold(new FollowUpId(row.uuid(0)), row.date(1)));
    }

    @Override
    public boolean tell(Untold followUp, EscalationLevel level, Instant at) {
        return entityManager
                        .createNativeQuery(
                                "INSERT IGNORE INTO follow_up_escalation (follow_up_id, level, due_on, raised_at)"
                                        + " VALUES (?, ?, ?, ?)")
                        .setParameter(1, followUp.followUp().value())
                        .setParameter(2, level.name())
                        .setParameter(3, followUp.due())
                        .setParameter(4, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }
}
