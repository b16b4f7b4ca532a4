package id.sinergi.notification.infrastructure;

import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.UntoldRow;
import id.sinergi.notification.application.Happenings;
import id.sinergi.notification.domain.Happening;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JpaHappenings implements Happenings {
    private static final int MOST_FAILURES = 5;
    private static final String NEXT = "SELECT id, kind, record_id, agency_id, caused_by, happened_at FROM happening"
            + " WHERE failures < " + MOST_FAILURES + " ORDER BY failures, id LIMIT ";

    private static final String GIVEN_UP = "SELECT h.id, h.kind, a.name_id, a.name_en, p.display_name, h.happened_at"
            + " FROM happening h LEFT JOIN agency a ON a.id = h.agency_id LEFT JOIN account p ON p.id = h.caused_by"
            + " WHERE h.failures >= " + MOST_FAILURES + " ORDER BY h.id LIMIT ";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public void note(Happening happening) {
        new Sql(
                        "INSERT INTO happening (id, kind, record_id, agency_id, caused_by, happened_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        happening.id(),
                        happening.kind().name(),
                        happening.record(),
                        happening.agency(),
                        happening.cause(),
                        Timestamp.from(happening.at()))
                .execute(entityManager);
    }

    @Override
    public List<Happening> take(int most) {
        return new Sql(NEXT + most + " FOR UPDATE SKIP LOCKED").list(entityManager, JpaHappenings::happening);
    }

    private static Happening happening(Row row) {
        return new Happening(
                row.uuid(0), row.constant(1, NoticeKind.class), row.uuid(2), row.uuid(3), row.uuid(4), row.instant(5));
    }

    @Override
    public void remove(List<Happening> told) {
        new Sql("DELETE FROM happening WHERE TRUE").andIn("id", ids(told)).execute(entityManager);
    }

    @Override
    public void postpone(List<Happening> failed) {
        new Sql("UPDATE happening SET failures = failures + 1 WHERE TRUE")
                .andIn("id", ids(failed))
                .execute(entityManager);
    }

    @Override
    public List<UntoldRow> givenUp(int most) {
        return new Sql(GIVEN_UP + most)
                .list(
                        entityManager,
                        row -> new UntoldRow(
                                row.text(0),
                                row.constant(1, NoticeKind.class),
                                row.isNull(2) ? null : row.bilingual(2),
                                row.text(4),
                                row.instant(5)));
    }

    @Override
    public boolean takeUp(UUID happening) {
        return new Sql("UPDATE happening SET failures = 0 WHERE id = ?", happening)
                        .add("AND failures >= " + MOST_FAILURES)
                        .execute(entityManager)
                == 1;
    }

    private static List<UUID> ids(List<Happening> happenings) {
        return happenings.stream().map(Happening::id).toList();
    }
}
