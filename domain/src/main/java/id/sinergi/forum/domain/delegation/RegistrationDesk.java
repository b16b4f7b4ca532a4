package id.sinergi.forum.domain.delegation;

import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.api.delegation.SeatsTaken;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.delegation.violations.RegistrationClosed;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Where delegations for a forum are registered: until when, how many seats each group of agencies has, and
 * which documents delegations are expected to bring. Whoever asks
 * it for seats holds the lock of the forum, so that two who ask at once are served one after the other.
 */
@Entity
@Table(name = "forum_desk")
public class RegistrationDesk extends Recorded {
    @Id
    @Column(name = "forum_id")
    private UUID forumId;

    @Column(nullable = false)
    private Instant deadline;

    @ElementCollection
    @CollectionTable(name = "forum_quota", joinColumns = @JoinColumn(name = "forum_id"))
    private Set<Quota> quotas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "forum_expected_document", joinColumns = @JoinColumn(name = "forum_id"))
    @OrderColumn(name = "position")
    private List<ExpectedDocument> documents = new ArrayList<>();

    protected RegistrationDesk() {}

    private RegistrationDesk(Forum forum) {
        this.forumId = forum.id().value();
        this.deadline = forum.plan()
                .period()
                .starts()
                .atZone(forum.plan().period().zone())
                .toInstant();
    }

    /** A desk that is open until the forum starts, with room for everybody. */
    public static RegistrationDesk of(Forum forum) {
        return new RegistrationDesk(forum);
    }

    /** Sets until when, and for how many; who has a seat keeps it, also when there are fewer now. */
    public void plan(Instant until, Collection<Quota> seats) {
        this.deadline = until;
        this.quotas.retainAll(seats);
        this.quotas.addAll(seats);
    }

    /**
     * Takes over what the template of the series says.
     *
     * @param days how many days before the forum the desk closes; null for its start
     * @param expected names of the documents that delegations bring
     */
    public void follow(Integer days, List<Bilingual> expected, Instant now) {
        Instant until = days == null ? deadline : deadline.minus(Duration.ofDays(days));
        if (until.isAfter(now)) {
            this.deadline = until;
        }
        documents.clear();
        expected.forEach(name -> documents.add(new ExpectedDocument(name)));
    }

    /** Passes while delegations may be registered. */
    public void expectOpen(Forum forum, Instant now) {
        if (forum.status() != ForumStatus.ANNOUNCED || now.isAfter(deadline)) {
            throw new RegistrationClosed(forum.ref());
        }
    }

    /**
     * Whether so many seats can be given now.
     *
     * @param byHost whether reserved ones count as well
     */
    boolean hasRoom(SeatGroup group, Taken taken, int wanted, boolean byHost) {
        return free(group, taken, byHost) >= wanted;
    }

    void expectRoom(SeatGroup group, Taken taken, int wanted, boolean byHost) {
        int free = free(group, taken, byHost);
        if (free < wanted) {
            throw new SeatsTaken(group, free, wanted);
        }
    }

    private int free(SeatGroup group, Taken taken, boolean byHost) {
        return quotas.stream()
                .filter(quota -> quota.group() == group)
                .findFirst()
                .map(quota -> Math.max(0, (byHost ? quota.seats() : quota.open()) - taken.in(group)))
                .orElse(Integer.MAX_VALUE);
    }

    /** How many seats of a group others have. */
    @FunctionalInterface
    public interface Taken {
        int in(SeatGroup group);
    }

    public ForumId forum() {
        return new ForumId(forumId);
    }
}
