package id.sinergi.notification.domain.calendar;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.identity.api.Token;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A secret address under which one person's calendar program reads: their own calendar, or the editions of a series. There
 * is one for each person and calendar. It is renewed when the secret may be known to others; then the old address is
 * nobody's. It shows what the person may see at that moment, so it needs no end of its own.
 */
@Entity
@Table(name = "calendar_feed")
public class Feed extends Recorded {
    private static final String OWN = "";

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(nullable = false, updatable = false)
    private String series;

    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected Feed() {}

    /** For a series, or for the person's own calendar when there is none. */
    public Feed(UUID account, ForumSeriesRef series, Token token, Instant now) {
        this.id = Ids.next();
        this.accountId = account;
        this.series = keyOf(series);
        renew(token, now);
    }

    /** Another secret takes the place of the old one. */
    public final void renew(Token token, Instant now) {
        tokenHash = token.hash();
        madeAt = now;
    }

    /** How a calendar is named in the table. */
    public static String keyOf(ForumSeriesRef series) {
        return series == null ? OWN : series.value();
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return accountId;
    }

    /** Empty for the person's own calendar. */
    public Optional<ForumSeriesRef> series() {
        return OWN.equals(series) ? Optional.empty() : Optional.of(new ForumSeriesRef(series));
    }
}
