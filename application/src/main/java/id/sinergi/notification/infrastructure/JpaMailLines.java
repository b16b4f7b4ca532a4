package id.sinergi.notification.infrastructure;

import id.sinergi.notification.api.NoticeRow;
import id.sinergi.notification.application.mail.MailLines;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JpaMailLines implements MailLines {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public List<NoticeRow> of(UUID mail) {
        return new Sql(JpaNoticeRows.COLUMNS)
                .add("FROM mail_line l JOIN notice n ON n.id = l.notice_id WHERE l.mail_id = ? ORDER BY n.id", mail)
                .list(entityManager, JpaNoticeRows::row);
    }

    @Override
    public void add(UUID notice, UUID account, UUID mail) {
        new Sql("INSERT INTO mail_line (notice_id, account_id, mail_id) VALUES (?, ?, ?)", notice, account, mail)
                .execute(entityManager);
    }

    @Override
    public void await(UUID notice, UUID account) {
        new Sql("INSERT INTO mail_line (notice_id, account_id) VALUES (?, ?)", notice, account).execute(entityManager);
    }

    @Override
    public List<UUID> awaiting(int most) {
        return new Sql("SELECT DISTINCT account_id FROM mail_line WHERE mail_id IS NULL LIMIT " + most)
                .list(entityManager, row -> row.uuid(0));
    }

    @Override
    public int collect(UUID account, UUID mail) {
        return new Sql("UPDATE mail_line SET mail_id = ? WHERE account_id = ? AND mail_id IS NULL", mail, account)
                .execute(entityManager);
    }
}
