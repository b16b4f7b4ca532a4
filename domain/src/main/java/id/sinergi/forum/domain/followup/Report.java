package id.sinergi.forum.domain.followup;

import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.OptionalUuid;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What an agency says it has done about a {@link FollowUp}, and what the host thought of it. Never changed otherwise. */
@Entity(name = "FollowUpReport")
@Table(name = "follow_up_report")
public class Report extends Recorded {
    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "follow_up_id", nullable = false, updatable = false)
    private FollowUp followUp;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "reported_by", nullable = false, updatable = false)
    private UUID reportedBy;

    @Column(name = "reported_at", nullable = false, updatable = false)
    private Instant reportedAt;

    private Boolean confirmed;

    @Column(name = "reviewed_by")
    @Convert(converter = OptionalUuid.class)
    private UUID reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "review_reason")
    private String reviewReason;

    protected Report() {}

    Report(FollowUp followUp, String text, UUID by, Instant at) {
        this.id = Ids.next();
        this.followUp = followUp;
        this.text = text.strip();
        this.reportedBy = by;
        this.reportedAt = at;
    }

    void confirm(UUID by, Instant at) {
        this.confirmed = true;
        this.reviewedBy = by;
        this.reviewedAt = at;
    }

    void sendBack(String reason, UUID by, Instant at) {
        this.confirmed = false;
        this.reviewReason = reason;
        this.reviewedBy = by;
        this.reviewedAt = at;
    }

    boolean isBy(UUID account) {
        return reportedBy.equals(account);
    }

    public FollowUpRef followUp() {
        return followUp.ref();
    }

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    /** Whether the host agreed; empty while nobody has looked at it. */
    public Optional<Boolean> confirmed() {
        return Optional.ofNullable(confirmed);
    }

    /** Why it was sent back; else null. */
    public String reviewReason() {
        return reviewReason;
    }
}
