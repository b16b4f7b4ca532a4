package id.sinergi.notification.infrastructure;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.domain.calendar.Feed;
import id.sinergi.notification.domain.calendar.Feeds;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaFeeds implements Feeds {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public void add(Feed feed) {
        entityManager.persist(feed);
    }

    @Override
    public void remove(Feed feed) {
        entityManager.remove(feed);
    }

    @Override
    public Optional<Feed> find(Token token) {
        return first(query("f.tokenHash = :hash").setParameter("hash", token.hash()));
    }

    @Override
    public Optional<Feed> find(UUID feed, UUID account) {
        return first(query("f.id = :id AND f.accountId = :account")
                .setParameter("id", feed)
                .setParameter("account", account));
    }

    @Override
    public Optional<Feed> find(UUID account, ForumSeriesRef series) {
        return first(query("f.accountId = :account AND f.series = :series")
                .setParameter("account", account)
                .setParameter("series", Feed.keyOf(series)));
    }

    private TypedQuery<Feed> query(String condition) {
        return entityManager.createQuery("SELECT f FROM Feed f WHERE " + condition, Feed.class);
    }

    private static Optional<Feed> first(TypedQuery<Feed> query) {
        return query.getResultStream().findFirst();
    }

    @Override
    public Instant shownSince(UUID feed, String hash, Instant now) {
        new Sql("UPDATE calendar_feed SET shown_hash = ?, shown_since = ?", hash, Timestamp.from(now))
                .add("WHERE id = ? AND NOT shown_hash <=> ?", feed, hash)
                .execute(entityManager);
        return new Sql("SELECT shown_since FROM calendar_feed WHERE id = ?", feed)
                .list(entityManager, row -> row.instant(0))
                .get(0);
    }

    @Override
    public void read(UUID feed, Instant at) {
        new Sql("UPDATE calendar_feed SET last_read_at = ?", Timestamp.from(at))
                .add(
                        "WHERE id = ? AND (last_read_at IS NULL OR last_read_at < ?)",
                        feed,
                        Timestamp.from(at.minus(AN_HOUR)))
                .execute(entityManager);
    }
}
