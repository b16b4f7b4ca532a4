package id.sinergi.notification.infrastructure;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.domain.reply.ReplyLink;
import id.sinergi.notification.domain.reply.ReplyLinks;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaReplyLinks implements ReplyLinks {
    private static final String FOUND =
            "SELECT token_hash, account_id, agency_id, forum, feed_id, made_at, revoked_at FROM reply_link WHERE TRUE";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public void add(List<ReplyLink> links) {
        if (links.isEmpty()) {
            return;
        }
        Sql insert = new Sql(
                "INSERT IGNORE INTO reply_link (token_hash, account_id, agency_id, forum, feed_id, made_at) VALUES");
        String separator = "";
        for (ReplyLink link : links) {
            insert.add(
                    separator + "(?, ?, ?, ?, ?, ?)",
                    link.hash(),
                    link.account(),
                    link.agency(),
                    link.forum().value(),
                    link.feed(),
                    Timestamp.from(link.madeAt()));
            separator = ", ";
        }
        insert.execute(entityManager);
    }

    @Override
    public Optional<ReplyLink> find(Token secret) {
        return findAll(List.of(secret)).stream().findFirst();
    }

    @Override
    public List<ReplyLink> findAll(Collection<Token> secrets) {
        return new Sql(FOUND)
                .andIn("token_hash", secrets.stream().map(Token::hash).toList())
                .list(entityManager, JpaReplyLinks::link);
    }

    private static ReplyLink link(Row row) {
        return new ReplyLink(
                row.text(0),
                row.uuid(1),
                row.uuid(2),
                new ForumRef(row.text(3)),
                row.uuid(4),
                row.instant(5),
                row.instant(6));
    }

    @Override
    public int count(UUID account, Instant now) {
        return new Sql(
                        "SELECT COUNT(*) FROM reply_link l JOIN forum f ON f.ref = l.forum"
                                + " WHERE l.account_id = ? AND l.revoked_at IS NULL AND f.ends_at > ?",
                        account,
                        Timestamp.from(now))
                .list(entityManager, row -> row.integer(0))
                .get(0);
    }

    @Override
    public void revokeAll(UUID account, Instant now) {
        new Sql("UPDATE reply_link SET revoked_at = ?", Timestamp.from(now))
                .add("WHERE account_id = ? AND revoked_at IS NULL", account)
                .execute(entityManager);
    }

    @Override
    public void revokeOfFeed(UUID feed, Instant now) {
        new Sql("UPDATE reply_link SET revoked_at = ?", Timestamp.from(now))
                .add("WHERE feed_id = ? AND revoked_at IS NULL", feed)
                .execute(entityManager);
    }
}
