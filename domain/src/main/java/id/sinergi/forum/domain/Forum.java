package id.sinergi.forum.domain;

import static id.sinergi.forum.api.ForumStatus.ANNOUNCED;
import static id.sinergi.forum.api.ForumStatus.CANCELLED;
import static id.sinergi.forum.api.ForumStatus.CLOSED;
import static id.sinergi.forum.api.ForumStatus.DRAFT;
import static id.sinergi.forum.api.ForumStatus.HELD;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.domain.violations.DecisionDueBeforeForum;
import id.sinergi.forum.domain.violations.ForumCannotBeAnnounced;
import id.sinergi.forum.domain.violations.ForumCannotBeCancelled;
import id.sinergi.forum.domain.violations.ForumCannotBeClosed;
import id.sinergi.forum.domain.violations.ForumCannotBeEdited;
import id.sinergi.forum.domain.violations.ForumCannotBeHeld;
import id.sinergi.forum.domain.violations.ForumHasNoDecisions;
import id.sinergi.forum.domain.violations.ForumHasNoDelegations;
import id.sinergi.forum.domain.violations.ForumHasNotBeenHeld;
import id.sinergi.forum.domain.violations.ForumHasNotBegun;
import id.sinergi.forum.domain.violations.HeldForumKeepsItsDay;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import id.sinergi.forum.domain.violations.SeriesBelongsToAnotherAgency;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.OptionalUuid;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A coordination forum: agencies meet on a day, at a place, to agree what they will do.
 *
 * <p>It begins as a DRAFT that only its host and the auditors see. The host gives it an agenda, may make it an edition of
 * one of its series, and ANNOUNCES it; from then on everybody sees it. When the day has come it is HELD: now the
 * delegations that came and the paragraphs that were decided are put on record. When the record says who was there and
 * what was decided the host CLOSES the forum, and it stands as it is for good; what follows from it happens in its
 * {@link Decision}s. A forum that does not take place is CANCELLED with a reason, before it is held, and its day freed.
 */
@Entity
@Table(name = "forum")
public class Forum extends Recorded {
    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String ref;

    @Column(name = "host_id", nullable = false, updatable = false)
    private UUID hostId;

    @Column(name = "title_id", nullable = false)
    private String titleId;

    @Column(name = "title_en")
    private String titleEn;

    @Embedded
    private ForumPeriod period;

    @Column(nullable = false)
    private String venue;

    @Column(nullable = false)
    private String city;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ForumStatus status = DRAFT;

    /** From then on everybody may see it, also when it is cancelled later. */
    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "series_id")
    @Convert(converter = OptionalUuid.class)
    private UUID seriesId;

    /** The day that this edition takes in its series; empty for a forum without series, and when cancelled. */
    @Column(name = "edition_on")
    private LocalDate editionOn;

    @OneToMany(mappedBy = "forum", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> agenda = new ArrayList<>();

    @OneToMany(mappedBy = "forum", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Delegation> delegations = new ArrayList<>();

    protected Forum() {}

    private Forum(ForumRef ref, AgencyId host, ForumPlan plan) {
        this.id = Ids.next();
        this.ref = ref.value();
        this.hostId = host.value();
        follow(plan);
    }

    /** Plans a forum, as a draft that stands alone until it {@linkplain #joinSeries joins a series}. */
    public static Forum schedule(ForumRef ref, AgencyId host, ForumPlan plan) {
        return new Forum(ref, host, plan);
    }

    /** Changes the plan; once held, a forum keeps the day on which it was. */
    public void edit(ForumPlan plan) {
        expectEditable();
        if (status == HELD && !plan.period().firstDay().equals(firstDay())) {
            throw new HeldForumKeepsItsDay(ref(), firstDay());
        }
        follow(plan);
    }

    /** Becomes an edition of a series of the same host, which has no other edition on that day. */
    public void joinSeries(ForumSeries series, Forums forums) {
        expectSeriesCanBecome(series.id().value());
        if (!series.isHostedBy(host())) {
            throw new SeriesBelongsToAnotherAgency(series.ref());
        }
        series.expectNoOtherEditionOn(firstDay(), ref(), forums);
        this.seriesId = series.id().value();
        rederiveEdition();
    }

    /** Stands alone again. */
    public void leaveSeries() {
        expectSeriesCanBecome(null);
        this.seriesId = null;
        rederiveEdition();
    }

    /** Makes the draft known to everybody. */
    public void announce(Instant now) {
        if (status != DRAFT) {
            throw new ForumCannotBeAnnounced(ref(), status);
        }
        this.status = ANNOUNCED;
        this.announcedAt = now;
    }

    /** The announced forum has begun. */
    public void hold(Instant now) {
        if (status != ANNOUNCED) {
            throw new ForumCannotBeHeld(ref(), status);
        }
        if (period.beginsAfter(now)) {
            throw new ForumHasNotBegun(ref(), firstDay());
        }
        this.status = HELD;
    }

    /** The record is complete: it says who came and what was decided. */
    public void close(Decisions decisions) {
        if (status != HELD) {
            throw new ForumCannotBeClosed(ref(), status);
        }
        if (delegations.isEmpty()) {
            throw new ForumHasNoDelegations(ref());
        }
        if (decisions.countOf(id()) == 0) {
            throw new ForumHasNoDecisions(ref());
        }
        this.status = CLOSED;
    }

    /** It will not take place. */
    public void cancel(String reason) {
        if (status.hasBegun() || status == CANCELLED) {
            throw new ForumCannotBeCancelled(ref(), status);
        }
        if (reason == null || reason.isBlank()) {
            throw new ReasonNeeded(ref);
        }
        this.status = CANCELLED;
        this.cancelReason = reason.strip();
        rederiveEdition();
    }

    /** Puts a paragraph on record, numbered after the last one. */
    public Decision record(Paragraph paragraph, Decisions decisions) {
        expectRecording(paragraph);
        return new Decision(this, decisions.countOf(id()) + 1, paragraph);
    }

    /** Corrects the wording of a paragraph while the record is open. */
    public void revise(Decision decision, Paragraph paragraph) {
        expectRecording(paragraph);
        decision.word(paragraph);
    }

    void expectEditable() {
        if (status.isFinal()) {
            throw new ForumCannotBeEdited(ref(), status);
        }
    }

    private void expectSeriesCanBecome(UUID wanted) {
        expectEditable();
        if (status == HELD && !Objects.equals(seriesId, wanted)) {
            throw new HeldForumKeepsItsDay(ref(), firstDay());
        }
    }

    private void expectRecording(Paragraph paragraph) {
        if (status != HELD) {
            throw new ForumHasNotBeenHeld(ref(), status);
        }
        if (paragraph.due() != null && paragraph.due().isBefore(firstDay())) {
            throw new DecisionDueBeforeForum(paragraph.due(), firstDay());
        }
        agenda().expectItem(paragraph.item());
    }

    private void follow(ForumPlan plan) {
        this.titleId = plan.title().id();
        this.titleEn = plan.title().en();
        this.period = plan.period();
        this.venue = plan.venue();
        this.city = plan.city();
        rederiveEdition();
    }

    private void rederiveEdition() {
        this.editionOn = seriesId == null || status == CANCELLED ? null : firstDay();
    }

    public ForumId id() {
        return new ForumId(id);
    }

    public ForumRef ref() {
        return new ForumRef(ref);
    }

    public AgencyId host() {
        return new AgencyId(hostId);
    }

    public ForumStatus status() {
        return status;
    }

    public Optional<ForumSeriesId> series() {
        return Optional.ofNullable(seriesId).map(ForumSeriesId::new);
    }

    public ForumPlan plan() {
        return new ForumPlan(new Bilingual(titleId, titleEn), period, venue, city);
    }

    /** The day on which it begins, at its place. */
    public LocalDate firstDay() {
        return period.firstDay();
    }

    /** When it was made known to everybody; empty as long as only its host and auditors see it. */
    public Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    /** Why it will not take place; null unless cancelled. */
    public String cancelReason() {
        return cancelReason;
    }

    /** The day that it takes in its series, if it is an edition of one and not cancelled. */
    public Optional<LocalDate> editionOn() {
        return Optional.ofNullable(editionOn);
    }

    public Agenda agenda() {
        return new Agenda(this, agenda);
    }

    public Delegations delegations() {
        return new Delegations(this, delegations);
    }
}
