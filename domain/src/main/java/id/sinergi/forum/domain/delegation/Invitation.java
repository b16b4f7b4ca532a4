package id.sinergi.forum.domain.delegation;

import static id.sinergi.forum.api.delegation.InvitationStatus.APPROVED;
import static id.sinergi.forum.api.delegation.InvitationStatus.DECLINED;
import static id.sinergi.forum.api.delegation.InvitationStatus.INVITED;
import static id.sinergi.forum.api.delegation.InvitationStatus.REGISTERED;
import static id.sinergi.forum.api.delegation.InvitationStatus.WAITING;
import static id.sinergi.forum.api.delegation.InvitationStatus.WITHDRAWN;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.delegation.DelegateRole;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.domain.delegation.Delegate.Nominee;
import id.sinergi.forum.domain.delegation.RegistrationDesk.Taken;
import id.sinergi.forum.domain.delegation.violations.BadgeUnknown;
import id.sinergi.forum.domain.delegation.violations.DelegationNeedsOneHead;
import id.sinergi.forum.domain.delegation.violations.DelegationNotApproved;
import id.sinergi.forum.domain.delegation.violations.DelegationTooLarge;
import id.sinergi.forum.domain.delegation.violations.InvitationCannotBecome;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An agency is asked to a forum, once. Its own officer REGISTERs whom it sends, as often as that changes; each list is
 * kept and the last one counts. Where the group has no seats left the list goes on the WAITING list, and moves up when
 * seats become free: who waited longest comes first. The host APPROVEs or
 * DECLINEs it with a reason; a changed list has to be approved again. An agency that does not come WITHDRAWs.
 */
@Entity
@Table(name = "forum_invitation")
public class Invitation extends Recorded {
    @Id
    private UUID id;

    @Column(name = "forum_id", nullable = false, updatable = false)
    private UUID forumId;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private UUID agencyId;

    @Column(name = "seat_group", nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private SeatGroup seatGroup;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private InvitationStatus status = INVITED;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(nullable = false)
    private int seats;

    @Column(name = "seat_limit", updatable = false)
    private Integer seatLimit;

    @Column(nullable = false)
    private int submission;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Embedded
    private Contact contact;

    private String reason;

    @ElementCollection
    @CollectionTable(name = "forum_delegate", joinColumns = @JoinColumn(name = "invitation_id"))
    private Set<Delegate> delegates = new HashSet<>();

    protected Invitation() {}

    public Invitation(ForumId forum, AgencyId agency, SeatGroup group) {
        this(forum, agency, group, null);
    }

    /**
     * An invitation on terms.
     *
     * @param limit how many people with a seat the agency may send; null for no limit but that of its group
     */
    public Invitation(ForumId forum, AgencyId agency, SeatGroup group, Integer limit) {
        this.id = Ids.next();
        this.forumId = forum.value();
        this.agencyId = agency.value();
        this.seatGroup = group;
        this.seatLimit = limit;
    }

    /**
     * The agency sends a list of people.
     *
     * @param waits whether it goes on the waiting list where there are no seats; otherwise that is refused
     */
    public void register(List<Nominee> people, Contact whom, Seating seating, boolean waits) {
        if (people.stream().filter(p -> p.role() == DelegateRole.HEAD).count() != 1) {
            throw new DelegationNeedsOneHead();
        }
        int wanted = (int) people.stream().filter(Nominee::takesSeat).count();
        if (seatLimit != null && wanted > seatLimit) {
            throw new DelegationTooLarge(seatLimit, wanted);
        }
        Taken taken = seating.ahead() ? group -> Integer.MAX_VALUE : seating.taken();
        if (!waits) {
            seating.desk().expectRoom(seatGroup, taken, wanted, false);
        }
        boolean seated = seating.desk().hasRoom(seatGroup, taken, wanted, false);
        append(people);
        this.contact = whom;
        this.submittedAt = seating.now();
        this.seats = wanted;
        this.reason = null;
        become(seated ? REGISTERED : WAITING, seating.now());
    }

    /**
     * What a registration is decided by.
     *
     * @param ahead whether others of the group wait already: they are served first
     */
    public record Seating(RegistrationDesk desk, Taken taken, boolean ahead, Instant now) {}

    /** Seats have become free; answers whether there are enough. */
    boolean takeSeats(RegistrationDesk desk, Taken taken) {
        if (status != WAITING || !desk.hasRoom(seatGroup, taken, seats, false)) {
            return false;
        }
        become(REGISTERED, null);
        return true;
    }

    /** Whoever waits keeps the place in the queue also with another list. */
    private void become(InvitationStatus next, Instant now) {
        if (next != WAITING) {
            this.waitingSince = null;
        } else if (status != WAITING) {
            this.waitingSince = now;
        }
        this.status = next;
    }

    /** The host lets them come, also on seats kept back for this. */
    public void approve(RegistrationDesk desk, Taken taken) {
        expectAwaitsHost(APPROVED);
        desk.expectRoom(seatGroup, taken, seats, true);
        become(APPROVED, null);
    }

    /** The host does not let them come. */
    public void decline(String why) {
        if (status != APPROVED) {
            expectAwaitsHost(DECLINED);
        }
        if (why == null || why.isBlank()) {
            throw new ReasonNeeded(status.name());
        }
        become(DECLINED, null);
        this.reason = why.strip();
    }

    /** They do not come; their seats are free again. */
    public void withdraw() {
        if (status == WITHDRAWN) {
            throw new InvitationCannotBecome(status, WITHDRAWN);
        }
        become(WITHDRAWN, null);
    }

    /** The person with this badge may come in. */
    public Delegate letIn(String code) {
        Delegate person = badges().stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadgeUnknown(code));
        if (status != APPROVED) {
            throw new DelegationNotApproved(person.name(), status);
        }
        return person;
    }

    /** The people on the list that counts. */
    public Set<Delegate> badges() {
        return delegates.stream().filter(d -> d.submission() == submission).collect(Collectors.toUnmodifiableSet());
    }

    private void append(List<Nominee> people) {
        int number = submission + 1;
        int position = 0;
        for (Nominee person : people) {
            delegates.add(new Delegate(number, ++position, person, codeOf(person.name())));
        }
        this.submission = number;
    }

    /** Who was on the last list keeps the badge. */
    private String codeOf(String name) {
        return badges().stream()
                .filter(d -> d.name().equals(name))
                .map(Delegate::code)
                .findFirst()
                .orElseGet(BadgeCodes::next);
    }

    private void expectAwaitsHost(InvitationStatus wanted) {
        if (!status.awaitsHost()) {
            throw new InvitationCannotBecome(status, wanted);
        }
    }

    public UUID id() {
        return id;
    }

    public ForumId forum() {
        return new ForumId(forumId);
    }

    public AgencyId agency() {
        return new AgencyId(agencyId);
    }

    public SeatGroup group() {
        return seatGroup;
    }

    public InvitationStatus status() {
        return status;
    }

    /** Its place in the queue of its group; empty unless it waits. */
    public Optional<Instant> waitingSince() {
        return Optional.ofNullable(waitingSince);
    }

    public int seats() {
        return seats;
    }

    /** Why the host declined; empty unless declined. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Whom the host may ask; empty before the first list. */
    public Optional<Contact> contact() {
        return Optional.ofNullable(contact);
    }

    /** The number of the list of people that counts. */
    public int submission() {
        return submission;
    }
}
