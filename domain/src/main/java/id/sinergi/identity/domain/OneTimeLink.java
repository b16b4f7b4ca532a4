package id.sinergi.identity.domain;

import id.sinergi.identity.api.LinkNotUsable;
import id.sinergi.identity.api.Token;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Lets one person set the password of one account, once, within a day. A newer link takes the place of older ones. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink extends Recorded {
    public static final Duration LIFETIME = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeLink() {}

    public OneTimeLink(Token token, UUID accountId, Instant now) {
        this.id = Ids.next();
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.expiresAt = now.plus(LIFETIME);
    }

    public boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /**
     * Uses the link up.
     *
     * @throws LinkNotUsable when it was used before or is too old
     */
    public void use(Instant now) {
        if (!isUsable(now)) {
            throw new LinkNotUsable();
        }
        usedAt = now;
    }

    public UUID accountId() {
        return accountId;
    }

    public String tokenHash() {
        return tokenHash;
    }
}
