package id.sinergi.forum.domain;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.DecisionId;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.domain.progress.DecisionNeedsProof;
import id.sinergi.forum.domain.progress.Proof;
import id.sinergi.forum.domain.progress.ProofEntry;
import id.sinergi.forum.domain.progress.ProofPrecedesDecision;
import id.sinergi.forum.domain.progress.SuccessorMustBeLater;
import id.sinergi.forum.domain.progress.SuccessorNeeded;
import id.sinergi.forum.domain.violations.DecisionCannotBecome;
import id.sinergi.forum.domain.violations.FollowUpHasBegun;
import id.sinergi.forum.domain.violations.NotedParagraphAsksNothing;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.OptionalUuid;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One numbered paragraph of what a forum decided.
 *
 * <p>It is born in its forum ({@link Forum#record}) with a number that it keeps for good, and its wording can be
 * corrected there until the forum is closed ({@link Forum#revise}). Its own life is the follow-up: OPEN until somebody
 * takes it up, IN_PROGRESS while they act, then IMPLEMENTED, which it is only when it points to its {@link Proof}. Some
 * are SUPERSEDED by a later decision, some LAPSE because events overtook them, some are WITHDRAWN by those who decided
 * them; the last two need a reason, as does taking up again what was thought to be over. The follow-up goes on after the
 * forum is closed. A paragraph that was only NOTED asks nothing of anybody and has no follow-up.
 */
@Entity
@Table(name = "decision")
@SecondaryTable(name = "decision_search", pkJoinColumns = @PrimaryKeyJoinColumn(name = "decision_id"))
public class Decision extends Recorded {
    @Id
    private UUID id;

    @Column(name = "forum_id", nullable = false, updatable = false)
    private UUID forumId;

    /** The agency whose forum decided it. */
    @Column(name = "host_id", nullable = false, updatable = false)
    private UUID hostId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String ref;

    /** The first day of the forum, which a held forum keeps. */
    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(name = "agenda_item_id")
    @Convert(converter = OptionalUuid.class)
    private UUID itemId;

    @Column(name = "text_id", nullable = false)
    private String textId;

    @Column(name = "text_en")
    private String textEn;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DecisionStatus status = DecisionStatus.OPEN;

    @Column(name = "status_reason")
    private String statusReason;

    @Embedded
    private ProofEntry proof;

    @Column(name = "superseded_by")
    @Convert(converter = OptionalUuid.class)
    private UUID supersededBy;

    @ElementCollection
    @CollectionTable(name = "decision_actor", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "agency_id", nullable = false)
    private Set<UUID> responsible = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "decision_theme", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "theme_code", nullable = false)
    private Set<String> themes = new HashSet<>();

    /** Both languages in one, for the full-text index, which cannot live in a table that keeps its history. */
    @Column(name = "text", table = "decision_search", nullable = false)
    private String searchText;

    /** For lists only. */
    @ElementCollection
    @CollectionTable(name = "decision_duty", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<Duty> duties = new HashSet<>();

    protected Decision() {}

    Decision(Forum forum, int number, Paragraph paragraph) {
        this.id = Ids.next();
        this.forumId = forum.id().value();
        this.hostId = forum.host().value();
        this.number = number;
        this.ref = forum.ref().paragraph(number).value();
        this.decidedOn = forum.firstDay();
        word(paragraph);
    }

    /** Rewords the paragraph; what is already being carried out cannot turn into a mere note. */
    final void word(Paragraph paragraph) {
        boolean noted = !paragraph.kind().asksForAction();
        if (noted && paragraph.asksSomething()) {
            throw new NotedParagraphAsksNothing(ref());
        }
        if (noted && status != DecisionStatus.OPEN && status != DecisionStatus.NO_ACTION) {
            throw new FollowUpHasBegun(ref(), status);
        }
        this.textId = paragraph.text().id();
        this.textEn = paragraph.text().en();
        this.kind = paragraph.kind();
        this.dueOn = paragraph.due();
        this.itemId = paragraph.item();
        charge(paragraph.responsible());
        this.themes.retainAll(paragraph.themes());
        this.themes.addAll(paragraph.themes());
        rederive();
    }

    /** Takes the follow-up one step further. */
    public void become(Progress progress) {
        DecisionStatus wanted = progress.status();
        if (!status.next().contains(wanted)) {
            throw new DecisionCannotBecome(ref(), status, wanted);
        }
        if (status.needsReasonToBecome(wanted) && progress.reason() == null) {
            throw new ReasonNeeded(ref);
        }
        boolean implemented = wanted == DecisionStatus.IMPLEMENTED;
        boolean superseded = wanted == DecisionStatus.SUPERSEDED;
        if (implemented) {
            expectProof(progress.proof());
        } else if (superseded) {
            expectLater(progress.successor());
        }
        this.status = wanted;
        this.statusReason = progress.reason();
        this.proof = implemented ? ProofEntry.of(progress.proof()) : null;
        this.supersededBy = superseded ? progress.successor().id : null;
        rederive();
    }

    private void expectProof(Proof given) {
        if (given == null) {
            throw new DecisionNeedsProof(ref());
        }
        if (given.isOlderThan(decidedOn)) {
            throw new ProofPrecedesDecision(ref(), given.on(), decidedOn);
        }
    }

    private void expectLater(Decision successor) {
        if (successor == null) {
            throw new SuccessorNeeded(ref());
        }
        int days = decidedOn.compareTo(successor.decidedOn);
        boolean later = days < 0 || (days == 0 && id.compareTo(successor.id) < 0);
        if (!later) {
            throw new SuccessorMustBeLater(ref(), successor.ref());
        }
    }

    private void charge(Set<AgencyId> agencies) {
        Set<UUID> keys = agencies.stream().map(AgencyId::value).collect(Collectors.toSet());
        this.responsible.retainAll(keys);
        this.responsible.addAll(keys);
    }

    private void rederive() {
        if (!kind.asksForAction()) {
            this.status = DecisionStatus.NO_ACTION;
        } else if (status == DecisionStatus.NO_ACTION) {
            this.status = DecisionStatus.OPEN;
        }
        this.searchText = textEn == null ? textId : textId + "\n" + textEn;
        Set<Duty> now = new HashSet<>();
        now.add(new Duty(hostId, Duty.Part.HOST, status, dueOn));
        responsible.forEach(agency -> now.add(new Duty(agency, Duty.Part.ACTOR, status, dueOn)));
        this.duties.retainAll(now);
        this.duties.addAll(now);
    }

    /** Whether somebody still has to act although the due date has passed. */
    public boolean isOverdueOn(LocalDate today) {
        return status.awaitsAction() && dueOn != null && dueOn.isBefore(today);
    }

    public DecisionId id() {
        return new DecisionId(id);
    }

    public ForumId forum() {
        return new ForumId(forumId);
    }

    public DecisionRef ref() {
        return new DecisionRef(ref);
    }

    /** Its number within the forum, from 1. */
    public int number() {
        return number;
    }

    /** The first day of its forum. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    public DecisionStatus status() {
        return status;
    }

    /** Why it has this status; null where nothing had to be explained. */
    public String statusReason() {
        return statusReason;
    }

    /** What shows that it was carried out; empty as long as it was not. */
    public Optional<Proof> proof() {
        return Optional.ofNullable(proof).map(ProofEntry::proof);
    }

    /** The decision that took its place, if one did. */
    public Optional<DecisionId> supersededBy() {
        return Optional.ofNullable(supersededBy).map(DecisionId::new);
    }

    public Paragraph paragraph() {
        Set<AgencyId> agencies = responsible.stream().map(AgencyId::new).collect(Collectors.toSet());
        return new Paragraph(new Bilingual(textId, textEn), kind, agencies, dueOn, themes, itemId);
    }
}
