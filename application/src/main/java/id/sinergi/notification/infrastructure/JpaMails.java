package id.sinergi.notification.infrastructure;

import id.sinergi.notification.domain.mail.Mail;
import id.sinergi.notification.domain.mail.Mails;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaMails implements Mails {
    /** Two questions, each along the index; a mail that another node has in hand is passed over. */
    private static final String DUE =
            "SELECT id FROM mail WHERE state = 'WAITING' AND due_at <= ? ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED";

    private static final String ABANDONED =
            "SELECT id FROM mail WHERE state = 'SENDING' AND begun_at < ? ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public void add(Mail mail) {
        entityManager.persist(mail);
        entityManager.flush();
    }

    @Override
    public Optional<Mail> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Mail.class, id));
    }

    @Override
    public Optional<Mail> next(Instant now, Instant abandonedBefore) {
        return first(new Sql(DUE, Timestamp.from(now)))
                .or(() -> first(new Sql(ABANDONED, Timestamp.from(abandonedBefore))))
                .flatMap(this::find);
    }

    private Optional<UUID> first(Sql sql) {
        return sql.list(entityManager, row -> row.uuid(0)).stream().findFirst();
    }
}
