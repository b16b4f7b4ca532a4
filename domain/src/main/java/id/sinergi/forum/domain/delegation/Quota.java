package id.sinergi.forum.domain.delegation;

import id.sinergi.forum.api.delegation.SeatGroup;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** How many seats a group has, and how many of them only the host gives away. */
@Embeddable
public class Quota {
    @Column(name = "seat_group", nullable = false)
    @Enumerated(EnumType.STRING)
    private SeatGroup group;

    @Column(nullable = false)
    private int seats;

    @Column(nullable = false)
    private int reserved;

    protected Quota() {}

    public Quota(SeatGroup group, int seats, int reserved) {
        this.group = group;
        this.seats = seats;
        this.reserved = Math.min(reserved, seats);
    }

    SeatGroup group() {
        return group;
    }

    /** What anybody may take. */
    int open() {
        return seats - reserved;
    }

    int seats() {
        return seats;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quota that && group == that.group && seats == that.seats && reserved == that.reserved;
    }

    @Override
    public int hashCode() {
        return Objects.hash(group, seats, reserved);
    }
}
