package id.sinergi.forum.application.delegation;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.delegation.DelegationSeated;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.delegation.Invitation;
import id.sinergi.forum.domain.delegation.Invitations;
import id.sinergi.forum.domain.delegation.RegistrationDesk;
import id.sinergi.forum.domain.delegation.WaitingList;
import id.sinergi.forum.domain.delegation.violations.AgencyNotInvited;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the desk of a forum and the invitation of an agency. */
@Dependent
class RegistrationDesks {
    @Inject
    Invitations invitations;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Event<DelegationSeated> seated;

    /** A forum has a desk from the moment somebody asks for it. */
    RegistrationDesk of(Forum forum) {
        return invitations.desk(forum.id()).orElseGet(() -> {
            RegistrationDesk desk = RegistrationDesk.of(forum);
            invitations.add(desk);
            return desk;
        });
    }

    /** Whether others of its group wait for seats, and longer than it does. */
    boolean isAhead(Forum forum, Invitation invitation) {
        List<Invitation> waiting = invitations.waiting(forum.id(), invitation.group());
        return !waiting.isEmpty() && !waiting.get(0).id().equals(invitation.id());
    }

    /** Gives free seats to those who wait for them; answers who has moved up. */
    List<Invitation> serve(Forum forum, SeatGroup group) {
        WaitingList list = new WaitingList(of(forum), invitations.waiting(forum.id(), group));
        List<Invitation> served = list.serve(each -> invitations.taken(forum.id(), each));
        served.forEach(each -> seated.fire(new DelegationSeated(each.forum(), each.agency())));
        return served;
    }

    Invitation invitation(Forum forum, AgencyRef agency) {
        return agencies.find(agency)
                .flatMap(found -> invitations.find(forum.id(), found.id()))
                .orElseThrow(() -> new AgencyNotInvited(forum.ref()));
    }
}
