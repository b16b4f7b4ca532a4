package id.sinergi.notification.infrastructure;

import id.sinergi.notification.api.mail.MailBoard;
import id.sinergi.notification.api.mail.MailFilter;
import id.sinergi.notification.api.mail.MailRow;
import id.sinergi.notification.api.mail.MailState;
import id.sinergi.notification.application.mail.MailRows;
import id.sinergi.shared.api.Cursor;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaMailRows implements MailRows {
    private static final String COLUMNS = """
            SELECT m.id, a.display_name, a.username, m.address, m.digest,
                   (SELECT COUNT(*) FROM mail_line l WHERE l.mail_id = m.id),
                   (SELECT n.subject FROM mail_line l JOIN notice n ON n.id = l.notice_id WHERE l.mail_id = m.id
                    ORDER BY n.id LIMIT 1),
                   m.state, m.attempts, m.created_at, m.due_at, m.sent_at, m.answer""";
    private static final String FROM = " FROM mail m JOIN account a ON a.id = m.account_id";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Page<MailRow> list(MailFilter filter, PageRequest page) {
        Sql matching = new Sql(FROM + " WHERE TRUE")
                .and(filter.state() == null ? null : filter.state().name(), "m.state = ?")
                .andWords(filter.q(), "m.address", "a.display_name", "a.username");
        Sql wanted = new Sql(COLUMNS).add(matching);
        Cursor cursor = page.cursor(1);
        if (cursor != null) {
            wanted.add("AND m.id < ?", cursor.uuid(0));
        }
        List<MailRow> fetched =
                wanted.add("ORDER BY m.id DESC LIMIT " + (page.limit() + 1)).list(entityManager, JpaMailRows::row);
        return Page.of(
                fetched,
                page,
                () -> new Sql("SELECT 1").add(matching).countCapped(entityManager),
                row -> Cursor.of(row.ref()));
    }

    @Override
    public Optional<MailRow> find(UUID mail) {
        return new Sql(COLUMNS + FROM + " WHERE m.id = ?", mail)
                .list(entityManager, JpaMailRows::row).stream().findFirst();
    }

    @Override
    public MailBoard board(boolean on) {
        return new Sql("SELECT")
                .add(counted("'WAITING', 'SENDING'") + ", " + counted("'FAILED'") + ", " + counted("'BOUNCED'"))
                .list(entityManager, row -> new MailBoard(on, row.integer(0), row.integer(1), row.integer(2)))
                .get(0);
    }

    private static String counted(String states) {
        return "(SELECT COUNT(*) FROM (SELECT 1 FROM mail WHERE state IN (" + states + ") LIMIT " + Page.COUNT_LIMIT
                + ") c)";
    }

    private static MailRow row(Row row) {
        return new MailRow(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.flag(4),
                row.integer(5),
                row.text(6),
                row.constant(7, MailState.class),
                row.integer(8),
                row.instant(9),
                row.instant(10),
                row.instant(11),
                row.text(12));
    }
}
