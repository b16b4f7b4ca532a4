package id.sinergi.forum.domain;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The people an agency sends to a forum, in order of rank. Lives and changes only as part of its {@link Forum}. */
@Entity
@Table(name = "forum_participant")
public class Delegation extends Recorded {
    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "forum_id", nullable = false, updatable = false)
    private Forum forum;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private UUID agencyId;

    @ElementCollection
    @CollectionTable(name = "forum_attendee", joinColumns = @JoinColumn(name = "participant_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<Attendee> attendees = new ArrayList<>();

    protected Delegation() {}

    Delegation(Forum forum, AgencyId agency, List<Attendee> attendees) {
        this.id = Ids.next();
        this.forum = forum;
        this.agencyId = agency.value();
        this.attendees.addAll(attendees);
    }

    void consistOf(List<Attendee> people) {
        if (!attendees.equals(people)) {
            attendees.clear();
            attendees.addAll(people);
        }
    }

    public ForumRef forum() {
        return forum.ref();
    }

    public AgencyId agency() {
        return new AgencyId(agencyId);
    }

    public List<Attendee> attendees() {
        return List.copyOf(attendees);
    }
}
