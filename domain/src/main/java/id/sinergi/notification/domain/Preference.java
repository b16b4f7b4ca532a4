package id.sinergi.notification.domain;

import id.sinergi.notification.api.Delivery;
import id.sinergi.notification.api.NoticeTopic;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** How one person wants to be told. An address that a mail server has refused for good gets no mail until it changes. */
@Entity
@Table(name = "notice_preference")
public class Preference extends Recorded {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private String address;

    @Column(name = "refused_at")
    private Instant refusedAt;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Delivery invitations;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Delivery forums;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Delivery decisions;

    @Column(name = "follow_ups", nullable = false)
    @Enumerated(EnumType.STRING)
    private Delivery followUps;

    protected Preference() {}

    /** Of somebody who says it for the first time. */
    public Preference(UUID account) {
        this.accountId = account;
    }

    /** Says it anew; another address begins without the refusals of the old one. */
    public void choose(String wantedAddress, Map<NoticeTopic, Delivery> wanted) {
        if (!Objects.equals(address, wantedAddress)) {
            refusedAt = null;
        }
        address = wantedAddress;
        Wish wish = new Wish(accountId, wantedAddress, refusedAt, wanted);
        invitations = wish.of(NoticeTopic.INVITATIONS);
        forums = wish.of(NoticeTopic.FORUMS);
        decisions = wish.of(NoticeTopic.DECISIONS);
        followUps = wish.of(NoticeTopic.FOLLOW_UPS);
    }

    /** A mail server has refused the address for good; of no importance if it is another one by now. */
    public void refused(String refused, Instant now) {
        if (refused.equals(address)) {
            refusedAt = now;
        }
    }

    public Wish wish() {
        return new Wish(
                accountId,
                address,
                refusedAt,
                Map.of(
                        NoticeTopic.INVITATIONS, invitations,
                        NoticeTopic.FORUMS, forums,
                        NoticeTopic.DECISIONS, decisions,
                        NoticeTopic.FOLLOW_UPS, followUps));
    }
}
