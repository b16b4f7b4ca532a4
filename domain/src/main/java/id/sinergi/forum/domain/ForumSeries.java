package id.sinergi.forum.domain;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.Rhythm;
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
 * an edition is held the series remembers the day, and from it and the rhythm follows when the next one is due; an
 * irregular series is never due. Opening or changing a series makes no forum: somebody has to plan it.
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
    public static ForumSeries open(ForumSeriesRef ref, AgencyId host, Bilingual name, Rhythm rhythm) {
        ForumSeries series = new ForumSeries(ref, host);
        series.edit(name, rhythm);
        return series;
    }

    /** Renames the series or changes its rhythm; the due date follows. */
    public void edit(Bilingual name, Rhythm newRhythm) {
        this.nameId = name.id();
        this.nameEn = name.en();
        this.rhythm = newRhythm;
        rederive();
    }

    /** An edition took place. Editions may be recorded in any order; the latest one counts. */
    public void editionHeld(LocalDate day) {
        if (lastHeldOn == null || day.isAfter(lastHeldOn)) {
            this.lastHeldOn = day;
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
        this.nextDueOn =
                lastHeldOn == null ? null : rhythm.nextAfter(lastHeldOn).orElse(null);
    }

    /** Whether the next edition should have been held before the given day. */
    public boolean isOverdueOn(LocalDate today) {
        return nextDueOn != null && nextDueOn.isBefore(today);
    }

    public boolean isHostedBy(AgencyId agency) {
        return hostId.equals(agency.value());
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

    public Rhythm rhythm() {
        return rhythm;
    }

    public Optional<LocalDate> nextDueOn() {
        return Optional.ofNullable(nextDueOn);
    }
}
