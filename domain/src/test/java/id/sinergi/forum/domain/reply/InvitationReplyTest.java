package id.sinergi.forum.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.api.reply.Reply;
import id.sinergi.forum.api.reply.ReplyState;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.ForumPeriod;
import id.sinergi.forum.domain.ForumPlan;
import id.sinergi.forum.domain.delegation.Invitation;
import id.sinergi.shared.api.Bilingual;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationReplyTest {
    private static final Instant BEFORE = Instant.parse("2023-10-01T00:00:00Z");
    private static final Instant END = Instant.parse("2023-10-06T08:00:00Z");

    private final Forum forum = Forum.schedule(
            new ForumRef("FRM-2023-0001"),
            new AgencyId(UUID.randomUUID()),
            new ForumPlan(
                    new Bilingual("Nusa Dua", null),
                    new ForumPeriod(
                            LocalDateTime.parse("2023-10-05T09:00"),
                            LocalDateTime.parse("2023-10-06T16:00"),
                            "Asia/Makassar"),
                    "Aula",
                    "Nusa Dua"));
    private final Invitation invitation =
            new Invitation(forum.id(), new AgencyId(UUID.randomUUID()), SeatGroup.REGENCIES);

    private void expectClosed(Instant now, ReplyState state) {
        assertThatExceptionOfType(ReplyNotAwaited.class)
                .isThrownBy(() -> InvitationReply.expectAwaited(forum, invitation, now))
                .satisfies(violation -> assertThat(violation.facts()).contains(state));
    }

    @Test
    void the_last_answer_counts_and_saying_the_same_again_is_no_news() {
        InvitationReply reply = new InvitationReply(invitation);

        assertThat(reply.give(Reply.UNSURE, " Menunggu jadwal bupati ", BEFORE)).isTrue();
        assertThat(reply.give(Reply.UNSURE, "Menunggu jadwal bupati", END)).isFalse();
        assertThat(reply.givenAt()).isEqualTo(BEFORE);
        assertThat(reply.give(Reply.COMING, "", END)).isTrue();

        assertThat(reply.answer()).isEqualTo(Reply.COMING);
        assertThat(reply.note()).isNull();
        assertThat(reply.givenAt()).isEqualTo(END);
    }

    @Test
    void it_is_taken_from_the_announcement_to_the_last_moment_of_the_forum() {
        expectClosed(BEFORE, ReplyState.FORUM_NOT_KNOWN);
        forum.announce(BEFORE);

        assertThatNoException().isThrownBy(() -> InvitationReply.expectAwaited(forum, invitation, END.minusMillis(1)));
        expectClosed(END, ReplyState.FORUM_OVER);
    }

    @Test
    void a_cancelled_forum_or_a_withdrawn_delegation_awaits_no_answer() {
        forum.announce(BEFORE);
        invitation.withdraw();
        expectClosed(BEFORE, ReplyState.INVITATION_WITHDRAWN);

        forum.cancel("Bencana alam");
        expectClosed(BEFORE, ReplyState.FORUM_CANCELLED);
    }
}
