package id.sinergi.forum.domain.minutes;

import static id.sinergi.forum.api.minutes.CorrectionStatus.APPROVED;
import static id.sinergi.forum.api.minutes.CorrectionStatus.PROPOSED;
import static id.sinergi.forum.api.minutes.CorrectionStatus.REJECTED;

import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.minutes.CorrectionRef;
import id.sinergi.forum.api.minutes.CorrectionStatus;
import id.sinergi.forum.api.minutes.MinutesStatus;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.OptionalUuid;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A protocol that puts right what final {@link Minutes} say.
 *
 * <p>It names the section, what should stand there and why, and waits as PROPOSED until a later edition is held, which
 * APPROVES or REJECTS it for good. The minutes themselves stay as they are: an approved correction stands beside them.
 */
@Entity
@Table(name = "minutes_correction")
public class Correction extends Recorded {
    @Id
    private UUID id;

    @Column(name = "forum_id", nullable = false, updatable = false)
    private UUID forumId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String ref;

    @Column(name = "section_key", nullable = false, updatable = false)
    private String section;

    @Column(name = "text_id", updatable = false)
    private String textId;

    @Column(name = "text_en", updatable = false)
    private String textEn;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private UUID proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private CorrectionStatus status = PROPOSED;

    @Convert(converter = OptionalUuid.class)
    @Column(name = "decided_in")
    private UUID decidedIn;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    protected Correction() {}

    private Correction(Forum forum, int number, Proposal proposal) {
        this.id = Ids.next();
        this.forumId = forum.id().value();
        this.number = number;
        this.ref = CorrectionRef.of(forum.ref(), number).value();
        this.section = proposal.section().value();
        this.textId = proposal.text().id();
        this.textEn = proposal.text().en();
        this.reason = proposal.reason().strip();
        this.proposedBy = proposal.by();
        this.proposedAt = proposal.at();
    }

    /**
     * What somebody proposes.
     *
     * @param text what should stand in the section
     * @param by the account of the proposer
     */
    public record Proposal(SectionKey section, SectionText text, String reason, UUID by, Instant at) {}

    /** Proposes a correction; refused while the minutes can still be written, without a reason, and without words. */
    public static Correction propose(Forum forum, Minutes minutes, int number, Proposal proposal) {
        if (minutes.status() != MinutesStatus.FINAL) {
            throw new MinutesCanStillBeWritten(forum.ref());
        }
        if (proposal.reason() == null || proposal.reason().isBlank()) {
            throw new ReasonNeeded(forum.ref().value());
        }
        if (proposal.text().isEmpty()) {
            throw new CorrectionSaysNothing(forum.ref());
        }
        minutes.expectSection(proposal.section());
        return new Correction(forum, number, proposal);
    }

    /** A later edition agrees. */
    public void approve(Forum edition, Forum corrected, Instant now) {
        decide(edition, corrected, now);
        this.status = APPROVED;
    }

    /** A later edition does not agree, and says why. */
    public void reject(Forum edition, Forum corrected, String why, Instant now) {
        if (why == null || why.isBlank()) {
            throw new ReasonNeeded(ref);
        }
        decide(edition, corrected, now);
        this.status = REJECTED;
        this.decisionReason = why.strip();
    }

    private void decide(Forum edition, Forum corrected, Instant now) {
        if (status != PROPOSED) {
            throw new CorrectionIsDecided(ref(), status);
        }
        if (!isLaterEdition(edition, corrected)) {
            throw new CorrectionNeedsALaterEdition(ref(), edition.ref());
        }
        this.decidedIn = edition.id().value();
        this.decidedAt = now;
    }

    /** The next edition of the same series; for a forum without a series, a later one of the same host. */
    private static boolean isLaterEdition(Forum edition, Forum corrected) {
        boolean related = corrected.series().isPresent()
                ? corrected.series().equals(edition.series())
                : corrected.host().equals(edition.host());
        return related
                && edition.status() == ForumStatus.HELD
                && edition.firstDay().isAfter(corrected.firstDay());
    }

    public CorrectionRef ref() {
        return new CorrectionRef(ref);
    }

    /** The forum whose minutes it corrects. */
    public ForumId forum() {
        return new ForumId(forumId);
    }

    public CorrectionStatus status() {
        return status;
    }

    /** The edition that decided it; empty as long as it waits. */
    public Optional<ForumId> decidedIn() {
        return Optional.ofNullable(decidedIn).map(ForumId::new);
    }

    /** Why it was rejected; null otherwise. */
    public String decisionReason() {
        return decisionReason;
    }
}
