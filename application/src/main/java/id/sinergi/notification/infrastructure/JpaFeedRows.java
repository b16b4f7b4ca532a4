package id.sinergi.notification.infrastructure;

import id.sinergi.notification.api.calendar.FeedRow;
import id.sinergi.notification.application.calendar.FeedRows;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JpaFeedRows implements FeedRows {
    private static final String ROWS = "SELECT c.id, NULLIF(c.series, ''), s.name_id, s.name_en, c.made_at,"
            + " c.last_read_at FROM calendar_feed c LEFT JOIN forum_series s ON s.ref = c.series"
            + " WHERE c.account_id = ? ORDER BY c.series LIMIT 200";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public List<FeedRow> list(UUID account) {
        return new Sql(ROWS, account)
                .list(
                        entityManager,
                        row -> new FeedRow(row.text(0), row.text(1), row.bilingual(2), row.instant(4), row.instant(5)));
    }
}
