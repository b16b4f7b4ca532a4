package id.sinergi.notification.infrastructure;

import id.sinergi.notification.application.Notices;
import id.sinergi.notification.domain.Content;
import id.sinergi.notification.domain.Notice;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JpaNotices implements Notices {
    /** So many rows go to the database at once. */
    private static final int AT_ONCE = 100;

    private static final String INSERT =
            "INSERT INTO notice (id, account_id, kind, subject, title_id, title_en, party_id,"
                    + " party_en, day, reason, happened_at) VALUES";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public void add(List<Notice> notices) {
        for (int from = 0; from < notices.size(); from += AT_ONCE) {
            Sql insert = new Sql(INSERT);
            String separator = "";
            for (Notice notice : notices.subList(from, Math.min(notices.size(), from + AT_ONCE))) {
                insert.add(separator + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values(notice));
                separator = ", ";
            }
            insert.execute(entityManager);
        }
    }

    private static Object[] values(Notice notice) {
        Content content = notice.telling().content();
        return new Object[] {
            notice.id(),
            notice.account(),
            notice.telling().kind().name(),
            content.subject(),
            content.title().id(),
            content.title().en(),
            content.party().id(),
            content.party().en(),
            content.day(),
            content.reason(),
            Timestamp.from(notice.telling().at())
        };
    }

    @Override
    public boolean read(UUID account, UUID notice, Instant at) {
        return new Sql("UPDATE notice SET is_read = TRUE, read_at = COALESCE(read_at, ?)", Timestamp.from(at))
                        .add("WHERE id = ? AND account_id = ?", notice, account)
                        .execute(entityManager)
                == 1;
    }

    @Override
    public void readUntil(UUID account, UUID newest, Instant at) {
        new Sql("UPDATE notice SET is_read = TRUE, read_at = ?", Timestamp.from(at))
                .add("WHERE account_id = ? AND NOT is_read AND id <= ?", account, newest)
                .execute(entityManager);
    }
}
