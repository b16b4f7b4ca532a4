package id.sinergi.notification.infrastructure;

import id.sinergi.notification.api.NoticeBoard;
import id.sinergi.notification.api.NoticeFilter;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.notification.application.NoticeRows;
import id.sinergi.shared.api.Cursor;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaNoticeRows implements NoticeRows {
    private static final int SHORT = 5;
    static final String COLUMNS = "SELECT n.id, n.kind, n.subject, n.title_id, n.title_en, n.party_id, n.party_en,"
            + " n.day, n.reason, n.happened_at, n.read_at";
    /** How many unread there are stands beside each invitation, and alone where there is none. */
    private static final String BOARD = COLUMNS + ", c.unread FROM (SELECT COUNT(*) AS unread FROM"
            + " (SELECT 1 FROM notice WHERE account_id = ? AND is_read = 0 LIMIT " + NoticeBoard.MOST + ") u) c"
            + " LEFT JOIN (SELECT id, kind, subject, title_id, title_en, party_id, party_en, day,"
            + " reason, happened_at, read_at FROM notice WHERE account_id = ? AND is_read = 0 AND kind = 'INVITED'"
            + " ORDER BY id DESC LIMIT " + SHORT + ") n ON TRUE ORDER BY n.id DESC";

    private static final int UNREAD = 11;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Page<NoticeRow> list(NoticeFilter filter, PageRequest page, UUID account) {
        Sql matching = matching(filter, account);
        Sql wanted = new Sql(COLUMNS).add(matching);
        Cursor cursor = page.cursor(2);
        if (cursor != null) {
            int read = cursor.integer(0);
            wanted.add("AND (n.is_read > ? OR n.is_read = ? AND n.id < ?)", read, read, cursor.uuid(1));
        }
        List<NoticeRow> fetched = wanted.add("ORDER BY n.is_read, n.id DESC LIMIT " + (page.limit() + 1))
                .list(entityManager, JpaNoticeRows::row);
        return Page.of(
                fetched,
                page,
                () -> new Sql("SELECT 1").add(matching).countCapped(entityManager),
                row -> Cursor.of(row.isRead() ? 1 : 0, row.ref()));
    }

    private static Sql matching(NoticeFilter filter, UUID account) {
        Sql matching = new Sql("FROM notice n WHERE n.account_id = ?", account)
                .and(filter.read(), "n.is_read = ?")
                .andWords(filter.q(), "n.subject", "n.title_id", "n.title_en", "n.party_id", "n.party_en");
        if (filter.topic() != null) {
            matching.andIn(
                    "n.kind",
                    Arrays.stream(NoticeKind.values())
                            .filter(kind -> kind.topic() == filter.topic())
                            .map(Enum::name)
                            .toList());
        }
        return matching;
    }

    @Override
    public Optional<NoticeRow> find(UUID notice, UUID account) {
        return new Sql(COLUMNS)
                        .add("FROM notice n WHERE n.id = ? AND n.account_id = ?", notice, account)
                        .list(entityManager, JpaNoticeRows::row)
                        .stream()
                        .findFirst();
    }

    @Override
    public NoticeBoard board(UUID account) {
        List<Row> rows = new Sql(BOARD, account, account).list(entityManager, row -> row);
        return new NoticeBoard(
                rows.get(0).integer(UNREAD),
                rows.stream()
                        .filter(row -> !row.isNull(0))
                        .map(JpaNoticeRows::row)
                        .toList());
    }

    static NoticeRow row(Row row) {
        return new NoticeRow(
                row.text(0),
                row.constant(1, NoticeKind.class),
                row.text(2),
                row.bilingual(3),
                row.bilingual(5),
                row.date(7),
                row.text(8),
                row.instant(9),
                row.instant(10));
    }
}
