package id.sinergi.forum.domain.agenda;

import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.agenda.Proposal;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What the coordinator made of something that the system proposed for an agenda: taken, or left out with a reason. Decided
 * once for each edition, and kept.
 */
@Entity
@Table(name = "forum_proposal")
public class ProposalVerdict extends Recorded {
    @Id
    private UUID id;

    @Column(name = "forum_id", nullable = false, updatable = false)
    private UUID forumId;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(name = "title_id", nullable = false, updatable = false)
    private String titleId;

    @Column(name = "title_en", updatable = false)
    private String titleEn;

    @Column(nullable = false, updatable = false)
    private boolean taken;

    @Column(updatable = false)
    private String reason;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    protected ProposalVerdict() {}

    private ProposalVerdict(ForumId forum, Proposal proposal, String reason, Instant now) {
        this.id = Ids.next();
        this.forumId = forum.value();
        this.kind = proposal.kind().name();
        this.subject = proposal.subject();
        this.titleId = proposal.title().id();
        this.titleEn = proposal.title().en();
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.decidedAt = now;
    }

    /** It is on the agenda now. */
    public static ProposalVerdict taken(ForumId forum, Proposal proposal, String reason, Instant now) {
        ProposalVerdict verdict = new ProposalVerdict(forum, proposal, reason, now);
        verdict.taken = true;
        return verdict;
    }

    /** It is left out of this edition; refused without a reason. */
    public static ProposalVerdict left(ForumId forum, Proposal proposal, String reason, Instant now) {
        ProposalVerdict verdict = new ProposalVerdict(forum, proposal, reason, now);
        if (verdict.reason == null) {
            throw new ReasonNeeded(proposal.subject());
        }
        return verdict;
    }

    public String subject() {
        return subject;
    }

    public boolean isTaken() {
        return taken;
    }

    /** Why; never null when it was left out. */
    public String reason() {
        return reason;
    }
}
