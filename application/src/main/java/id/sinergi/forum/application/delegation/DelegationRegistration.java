package id.sinergi.forum.application.delegation;

import static id.sinergi.shared.api.Permission.DELEGATION_REGISTER;

import id.sinergi.forum.api.delegation.DelegationChanged;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.Forums;
import id.sinergi.forum.domain.delegation.Invitation;
import id.sinergi.forum.domain.delegation.Invitation.Seating;
import id.sinergi.forum.domain.delegation.Invitations;
import id.sinergi.forum.domain.delegation.RegistrationDesk;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * What an officer does for the delegation of their own agency. The forum stays locked until the transaction ends, so
 * that no seat is given twice.
 */
@Stateless
public class DelegationRegistration {
    @Inject
    Forums forums;

    @Inject
    Invitations invitations;

    @Inject
    RegistrationDesks desks;

    @Inject
    Clock clock;

    @Inject
    Event<DelegationChanged> changed;

    /**
     * Sends a list of people, the first one or another one; refused after the deadline, and where seats are missing
     * unless the agency is willing to wait. Answers whether they have seats.
     */
    @Permit(DELEGATION_REGISTER)
    public InvitationStatus register(RegisterDelegation command) {
        Forum forum = forums.get(command.forum());
        Invitation invitation = desks.invitation(forum, command.agency());
        invitation.expectVersion(command.version(), command.subject());
        Instant now = clock.instant();
        RegistrationDesk desk = desks.of(forum);
        desk.expectOpen(forum, now);
        invitation.register(
                command.list().people().stream().map(DelegateLine::nominee).toList(),
                command.list().contact().contact(),
                new Seating(desk, group -> invitations.taken(invitation, group), desks.isAhead(forum, invitation), now),
                command.waits());
        tell(invitation);
        desks.serve(forum, invitation.group()).forEach(this::tell);
        return invitation.status();
    }

    /** Says that the agency does not come; its seats go to whoever has waited longest. */
    @Permit(DELEGATION_REGISTER)
    public void withdraw(WithdrawDelegation command) {
        Forum forum = forums.get(command.forum());
        Invitation invitation = desks.invitation(forum, command.agency());
        invitation.expectVersion(command.version(), command.subject());
        desks.of(forum).expectOpen(forum, clock.instant());
        invitation.withdraw();
        tell(invitation);
        desks.serve(forum, invitation.group()).forEach(this::tell);
    }

    private void tell(Invitation invitation) {
        changed.fire(new DelegationChanged(invitation.forum(), invitation.agency(), invitation.status()));
    }
}
