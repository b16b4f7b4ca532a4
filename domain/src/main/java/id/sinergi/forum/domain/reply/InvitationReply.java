package id.sinergi.forum.domain.reply;

import id.sinergi.forum.api.reply.Reply;
import id.sinergi.forum.api.reply.ReplyState;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.delegation.Invitation;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What an agency says about coming, as long as the forum has not ended. It is a word given early: it takes no seat and
 * frees none, which only the list of people does. The last answer counts; the earlier ones are kept by the database.
 */
@Entity
@Table(name = "forum_reply")
public class InvitationReply extends Recorded {
    @Id
    @Column(name = "invitation_id")
    private UUID invitationId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Reply answer;

    private String note;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    protected InvitationReply() {}

    /** Of an agency that has not answered yet. */
    public InvitationReply(Invitation invitation) {
        this.invitationId = invitation.id();
    }

    /**
     * Passes while an invitation can be answered.
     *
     * @throws ReplyNotAwaited when the forum is over, cancelled or not known yet, or the invitation has come to its end
     */
    public static void expectAwaited(Forum forum, Invitation invitation, Instant now) {
        ReplyState state = ReplyState.of(forum.status(), forum.plan().period().endsAt(), invitation.status(), now);
        if (!state.isOpen()) {
            throw new ReplyNotAwaited(forum.ref(), state);
        }
    }

    /** Says it, or something else than before; saying the same again changes nothing. Answers whether it did. */
    public boolean give(Reply said, String remark, Instant now) {
        String kept = remark == null || remark.isBlank() ? null : remark.strip();
        if (said == answer && Objects.equals(kept, note)) {
            return false;
        }
        answer = said;
        note = kept;
        givenAt = now;
        return true;
    }

    public Reply answer() {
        return answer;
    }

    public String note() {
        return note;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
