package id.sinergi.forum.domain.reply;

import id.sinergi.forum.domain.delegation.Invitation;
import java.util.Optional;

/** All answers to invitations. Whoever changes them holds the lock of the forum. */
public interface InvitationReplies {
    Optional<InvitationReply> find(Invitation invitation);

    void add(InvitationReply reply);
}
