package id.sinergi.forum.application.delegation;

import static id.sinergi.shared.api.Permission.FORUM_PLAN;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.DelegationChanged;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.Forums;
import id.sinergi.forum.domain.delegation.Invitation;
import id.sinergi.forum.domain.delegation.Invitations;
import id.sinergi.forum.domain.delegation.RegistrationDesk;
import id.sinergi.forum.domain.delegation.violations.NobodyMatches;
import id.sinergi.forum.domain.violations.ForumCannotBeEdited;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the host of a forum does about who comes; all of it is refused once the forum is final. */
@Stateless
public class InvitationPlanning {
    @Inject
    Forums forums;

    @Inject
    Invitations invitations;

    @Inject
    RegistrationDesks desks;

    @Inject
    Invitees invitees;

    @Inject
    Clock clock;

    @Inject
    Event<DelegationChanged> changed;

    /** Sets until when delegations may be registered, and how many seats each group has; who waits may move up. */
    @Permit(FORUM_PLAN)
    public void planDesk(PlanDesk command) {
        Forum forum = editable(command.forum());
        RegistrationDesk desk = desks.of(forum);
        desk.expectVersion(command.version(), command.subject());
        desk.plan(command.deadline().atZone(forum.plan().period().zone()).toInstant(), command.quotas());
        for (SeatGroup group : SeatGroup.values()) {
            desks.serve(forum, group).forEach(this::tell);
        }
    }

    /** Invites all agencies of a selection that are not invited yet; answers how many that were. */
    @Permit(FORUM_PLAN)
    public int invite(InviteAgencies command) {
        Forum forum = editable(command.forum());
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), forum.plan().period().zone());
        List<Invitees.Invitee> selected = invitees.select(command.selection(), today);
        if (selected.isEmpty()) {
            throw new NobodyMatches();
        }
        Set<AgencyId> invited = invitations.invited(forum.id());
        List<Invitees.Invitee> added = selected.stream()
                .filter(each -> !invited.contains(each.agency()))
                .toList();
        for (Invitees.Invitee each : added) {
            Invitation invitation = new Invitation(forum.id(), each.agency(), each.group());
            invitations.add(invitation);
            tell(invitation);
        }
        return added.size();
    }

    /** Approves a delegation; refused when even the reserved seats do not suffice. */
    @Permit(FORUM_PLAN)
    public void approve(AnswerInvitation command) {
        Forum forum = editable(command.forum());
        Invitation invitation = expected(forum, command);
        invitation.approve(desks.of(forum), group -> invitations.taken(invitation, group));
        tell(invitation);
    }

    /** Declines a delegation, with a reason; its seats go to whoever has waited longest. */
    @Permit(FORUM_PLAN)
    public void decline(AnswerInvitation command) {
        Forum forum = editable(command.forum());
        Invitation invitation = expected(forum, command);
        invitation.decline(command.reason());
        tell(invitation);
        desks.serve(forum, invitation.group()).forEach(this::tell);
    }

    private Invitation expected(Forum forum, AnswerInvitation command) {
        Invitation invitation = desks.invitation(forum, command.agency());
        invitation.expectVersion(command.version(), command.subject());
        return invitation;
    }

    private void tell(Invitation invitation) {
        changed.fire(new DelegationChanged(invitation.forum(), invitation.agency(), invitation.status()));
    }

    private Forum editable(ForumRef ref) {
        Forum forum = forums.get(ref);
        if (!ForumAction.in(forum.status()).contains(ForumAction.EDIT)) {
            throw new ForumCannotBeEdited(ref, forum.status());
        }
        return forum;
    }
}
