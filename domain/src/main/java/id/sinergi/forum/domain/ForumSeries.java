package id.sinergi.forum.domain;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.forum.domain.series.DueDays;
import id.sinergi.forum.domain.series.Pace;
import id.sinergi.forum.domain.violations.SeriesHasEditionThatDay;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Forums that one agency holds again and again under one name.
 *
 * <p>A series begins when its host opens it, and never ends by itself. Each {@link Forum} that joins is an edition. When
 * an edition is held the series remembers the day, and from it and the rhythm follows when the next one is due: the first
 * of its {@linkplain DueDays due days} for which none was held. An irregular series is never due. Opening or changing a series makes no forum: somebody has to plan it.
 */
@Entity
@Table(name = "forum_series")
public class ForumSeries extends Recorded {
    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String ref;

    @Column(name = "name_id", nullable = false)
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "host_id", nullable = false, updatable = false)
    private UUID hostId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    /** The rule that follows from the rhythm, or is the series' own; null for an irregular one. */
    private String recurrence;

    /** Where the count of due days begins; null until there is something to begin with. */
    @Column(name = "counted_from")
    private LocalDate countedFrom;

    @Column(name = "last_held_on")
    private LocalDate lastHeldOn;

    @Column(name = "next_due_on")
    private LocalDate nextDueOn;

    protected ForumSeries() {}

    private ForumSeries(ForumSeriesRef ref, AgencyId host) {
        this.id = Ids.next();
        this.ref = ref.value();
        this.hostId = host.value();
    }

    /** Opens a series that has no edition yet. */
    public static ForumSeries open(ForumSeriesRef ref, AgencyId host, Bilingual name, Pace pace) {
        ForumSeries series = new ForumSeries(ref, host);
        series.edit(name, pace);
        return series;
    }

    /** Renames the series or changes its rhythm; the due date follows. */
    public void edit(Bilingual name, Pace pace) {
        this.nameId = name.id();
        this.nameEn = name.en();
        this.rhythm = pace.rhythm();
        this.recurrence = pace.recurrence().map(Recurrence::value).orElse(null);
        this.countedFrom = pace.countedFrom() == null ? lastHeldOn : pace.countedFrom();
        rederive();
    }

    /** An edition took place. Editions may be recorded in any order; the latest one counts. */
    public void editionHeld(LocalDate day) {
        if (lastHeldOn == null || day.isAfter(lastHeldOn)) {
            this.lastHeldOn = day;
            this.countedFrom = countedFrom == null ? day : countedFrom;
            rederive();
        }
    }

    /** Refuses a day on which the series already has another edition. */
    void expectNoOtherEditionOn(LocalDate day, ForumRef edition, Forums forums) {
        Optional<ForumRef> other = forums.editionOn(id(), day).filter(found -> !found.equals(edition));
        if (other.isPresent()) {
            throw new SeriesHasEditionThatDay(ref(), day, other.get());
        }
    }

    private void rederive() {
        this.nextDueOn = dueDays()
                .map(days -> lastHeldOn == null ? days.first() : days.afterEdition(lastHeldOn))
                .orElse(null);
    }

    private Optional<DueDays> dueDays() {
        return recurrence == null || countedFrom == null
                ? Optional.empty()
                : Optional.of(new DueDays(new Recurrence(recurrence), countedFrom));
    }

    /** Whether the next edition should have been held before the given day. */
    public boolean isOverdueOn(LocalDate today) {
        return nextDueOn != null && nextDueOn.isBefore(today);
    }

    public boolean isHostedBy(AgencyId agency) {
        return hostId.equals(agency.value());
    }

    public AgencyId host() {
        return new AgencyId(hostId);
    }

    public ForumSeriesId id() {
        return new ForumSeriesId(id);
    }

    public ForumSeriesRef ref() {
        return new ForumSeriesRef(ref);
    }

    public Bilingual name() {
        return new Bilingual(nameId, nameEn);
    }

    /** How often it is held, and from when on that is counted. */
    public Pace pace() {
        return new Pace(rhythm, recurrence == null ? null : new Recurrence(recurrence), countedFrom);
    }

    public Optional<LocalDate> nextDueOn() {
        return Optional.ofNullable(nextDueOn);
    }
}
