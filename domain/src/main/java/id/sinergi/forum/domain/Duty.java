package id.sinergi.forum.domain;

import id.sinergi.forum.api.DecisionStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What a decision means for one agency, as lists look for it. Follows entirely from the {@link Decision}; it exists so
 * that the index of one table answers what waits for an agency, however much was ever decided.
 */
@Embeddable
class Duty {
    /** Stands for no due date, so that what has none comes last. */
    private static final LocalDate SOME_DAY = LocalDate.of(9999, 12, 31);

    enum Part {
        /** Its forum decided it. */
        HOST,
        /** It has to act. */
        ACTOR
    }

    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Part part;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    protected Duty() {}

    Duty(UUID agency, Part part, DecisionStatus status, LocalDate due) {
        this.agencyId = agency;
        this.part = part;
        this.status = status;
        this.dueOn = due == null ? SOME_DAY : due;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Duty duty
                && agencyId.equals(duty.agencyId)
                && part == duty.part
                && status == duty.status
                && dueOn.equals(duty.dueOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agencyId, part, status, dueOn);
    }
}
