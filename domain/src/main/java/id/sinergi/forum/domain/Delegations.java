package id.sinergi.forum.domain;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.domain.violations.AgencyAlreadyTakesPart;
import id.sinergi.shared.api.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who takes part in a {@link Forum}: one delegation for each agency. Stands as it is once the forum is final. */
public final class Delegations {
    private final Forum forum;
    private final List<Delegation> all;

    Delegations(Forum forum, List<Delegation> all) {
        this.forum = forum;
        this.all = all;
    }

    /** An agency takes part, with these people. */
    public Delegation admit(AgencyId agency, List<Attendee> attendees) {
        forum.expectEditable();
        if (find(agency).isPresent()) {
            throw new AgencyAlreadyTakesPart(forum.ref());
        }
        Delegation delegation = new Delegation(forum, agency, attendees);
        all.add(delegation);
        return delegation;
    }

    /** The agency's delegation consists of other people than was recorded. */
    public void edit(AgencyId agency, List<Attendee> attendees) {
        forum.expectEditable();
        of(agency).consistOf(attendees);
    }

    /** Somebody of an agency has come, whether or not others of it had before. */
    public void arrived(AgencyId agency, Attendee person) {
        forum.expectEditable();
        Optional<Delegation> delegation = find(agency);
        if (delegation.isEmpty()) {
            all.add(new Delegation(forum, agency, List.of(person)));
        } else if (!delegation.get().attendees().contains(person)) {
            List<Attendee> people = new ArrayList<>(delegation.get().attendees());
            people.add(person);
            delegation.get().consistOf(people);
        }
    }

    public void remove(AgencyId agency) {
        forum.expectEditable();
        all.remove(of(agency));
    }

    /** The delegation of an agency that takes part. */
    public Delegation of(AgencyId agency) {
        return find(agency).orElseThrow(() -> new NotFound(agency.value().toString()));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    private Optional<Delegation> find(AgencyId agency) {
        return all.stream().filter(d -> d.agency().equals(agency)).findFirst();
    }
}
