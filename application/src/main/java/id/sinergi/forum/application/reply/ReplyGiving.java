package id.sinergi.forum.application.reply;

import static id.sinergi.shared.api.Permission.DELEGATION_REGISTER;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.reply.ReplyGiven;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.Forums;
import id.sinergi.forum.domain.delegation.Invitation;
import id.sinergi.forum.domain.delegation.Invitations;
import id.sinergi.forum.domain.delegation.violations.AgencyNotInvited;
import id.sinergi.forum.domain.reply.InvitationReplies;
import id.sinergi.forum.domain.reply.InvitationReply;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What an officer answers to the invitation of their own agency before they name anybody. */
@Stateless
public class ReplyGiving {
    @Inject
    Forums forums;

    @Inject
    Invitations invitations;

    @Inject
    InvitationReplies replies;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Clock clock;

    @Inject
    Event<ReplyGiven> given;

    /**
     * Says whether the agency comes; the host is told when that is news. Refused when the forum has ended or is cancelled,
     * or the invitation has been declined or withdrawn.
     */
    @Permit(DELEGATION_REGISTER)
    public void give(GiveReply command) {
        Forum forum = forums.get(command.forum());
        Invitation invitation = invitation(forum, command.agency());
        Optional<InvitationReply> known = replies.find(invitation);
        expectVersion(command, known);
        Instant now = clock.instant();
        InvitationReply.expectAwaited(forum, invitation, now);
        InvitationReply reply = known.orElseGet(() -> new InvitationReply(invitation));
        boolean news = reply.give(command.answer(), command.note(), now);
        if (known.isEmpty()) {
            replies.add(reply);
        }
        if (news) {
            given.fire(new ReplyGiven(forum.id(), invitation.agency(), command.answer()));
        }
    }

    private static void expectVersion(GiveReply command, Optional<InvitationReply> known) {
        int version = known.map(InvitationReply::version).orElse(0);
        if (command.version() != null && command.version() != version) {
            throw new ChangedMeanwhile(command.subject());
        }
    }

    private Invitation invitation(Forum forum, AgencyRef agency) {
        return agencies.find(agency)
                .flatMap(found -> invitations.find(forum.id(), found.id()))
                .orElseThrow(() -> new AgencyNotInvited(forum.ref()));
    }
}
