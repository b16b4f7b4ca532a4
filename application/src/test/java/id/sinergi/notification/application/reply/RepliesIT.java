package id.sinergi.notification.application.reply;

import static id.sinergi.testing.Demonstration.PASER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.InvitationRow;
import id.sinergi.forum.api.reply.Asked;
import id.sinergi.forum.api.reply.Reply;
import id.sinergi.forum.api.reply.ReplyDetails;
import id.sinergi.forum.api.reply.ReplyState;
import id.sinergi.forum.application.delegation.DelegationQueries;
import id.sinergi.forum.application.delegation.InvitationFilter;
import id.sinergi.forum.application.reply.GiveReply;
import id.sinergi.forum.application.reply.ReplyGiving;
import id.sinergi.forum.application.reply.ReplyQueries;
import id.sinergi.forum.domain.reply.ReplyNotAwaited;
import id.sinergi.identity.api.SignInDelayed;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.api.NoticeFilter;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.notification.application.NoticeDelivery;
import id.sinergi.notification.application.NoticeQueries;
import id.sinergi.notification.application.calendar.CalendarReading;
import id.sinergi.notification.application.calendar.OwnCalendars;
import id.sinergi.notification.domain.reply.ReplyLinkNotUsable;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import id.sinergi.testing.Demonstration;
import id.sinergi.testing.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers to invitations, by secret links and by people who are signed in. */
class RepliesIT extends InContainer {
    private static final LocalDateTime START = LocalDateTime.parse("2043-05-01T09:00");
    private static final String HOME = "10.20.30.40";

    @Inject
    Demonstration demonstration;

    @Inject
    ReplyByLink byLink;

    @Inject
    OwnReplyLinks own;

    @Inject
    ReplyQueries replies;

    @Inject
    ReplyGiving giving;

    @Inject
    DelegationQueries delegations;

    @Inject
    OwnCalendars calendars;

    @Inject
    CalendarReading reading;

    @Inject
    NoticeQueries notices;

    @Inject
    NoticeDelivery delivery;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    private Caller host;
    private Caller paser;
    private ForumRef forum;

    @BeforeEach
    void anInvitation() throws Exception {
        host = demonstration.host();
        paser = demonstration.paser();
        forum = demonstration.inviting(PASER, START);
    }

    /** As it stands in the calendar of the invited officer. */
    private Token link() throws Exception {
        return shown(as(paser, () -> calendars.make(null))).orElseThrow();
    }

    private Optional<Token> shown(Token calendar) throws Exception {
        return Optional.ofNullable(as(Caller.NOBODY, () -> reading.read(calendar))
                .orElseThrow()
                .replies()
                .get(forum.value()));
    }

    private void answer(Caller browser, Token link, Reply answer, String note) throws Exception {
        as(browser, () -> {
            byLink.give(new GiveReplyByLink(link, HOME, answer, note));
            return null;
        });
    }

    private Optional<Asked> look(Token link) throws Exception {
        return as(Caller.NOBODY, () -> byLink.asked(link, HOME));
    }

    private ReplyDetails seenBy(Caller caller) throws Exception {
        return as(caller, () -> replies.find(forum, PASER));
    }

    @Test
    void looking_changes_nothing_and_answering_does_be_somebody_else_signed_in_or_nobody() throws Exception {
        Token link = link();

        Asked asked = look(link).orElseThrow();
        assertThat(asked.forum()).isEqualTo(forum.value());
        assertThat(asked.agency().ref()).isEqualTo(PASER.value());
        assertThat(asked.time().zone()).isEqualTo("Asia/Makassar");
        assertThat(asked.reply().state()).isEqualTo(ReplyState.OPEN);
        assertThat(seenBy(host).answer()).isNull();

        answer(Caller.NOBODY, link, Reply.UNSURE, "Menunggu jadwal bupati");
        assertThat(seenBy(host).note()).isEqualTo("Menunggu jadwal bupati");
        answer(host, link, Reply.COMING, null);

        ReplyDetails last = seenBy(host);
        assertThat(last.answer()).isEqualTo(Reply.COMING);
        assertThat(last.at()).isNotNull();
        assertThat(look(link).orElseThrow().reply().answer()).isEqualTo(Reply.COMING);
        assertThat(as(host, () -> delegations.list(new InvitationFilter(forum, null), new PageRequest(null, 25)))
                        .items())
                .singleElement()
                .extracting(InvitationRow::reply)
                .isEqualTo(Reply.COMING);
    }

    @Test
    void history_keeps_every_answer_and_the_trail_names_the_owner_of_the_link() throws Exception {
        Token link = link();
        answer(Caller.NOBODY, link, Reply.NOT_COMING, null);
        answer(Caller.NOBODY, link, Reply.COMING, null);

        assertThat(column("SELECT y.answer FROM forum_reply FOR SYSTEM_TIME ALL AS y JOIN forum_invitation i"
                        + " ON i.id = y.invitation_id JOIN forum f ON f.id = i.forum_id WHERE f.ref = ?1"
                        + " ORDER BY y.row_start"))
                .containsExactly("NOT_COMING", "COMING");
        assertThat(column("SELECT username FROM audit_entry WHERE activity = 'ReplyGiving.give' AND outcome = 'DONE'"
                        + " AND subject LIKE CONCAT(?1, '%')"))
                .containsExactly("paser", "paser");
    }

    @SuppressWarnings("unchecked")
    private List<Object> column(String sql) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, forum.value())
                .getResultList();
    }

    @Test
    void the_host_is_told_of_news_and_not_of_the_same_again() throws Exception {
        Token link = link();
        answer(Caller.NOBODY, link, Reply.NOT_COMING, "Bersamaan dengan sidang DPRD");
        answer(Caller.NOBODY, link, Reply.NOT_COMING, "Bersamaan dengan sidang DPRD");
        answer(Caller.NOBODY, link, Reply.COMING, null);

        assertThat(told(2))
                .extracting(NoticeRow::kind)
                .containsExactlyInAnyOrder(NoticeKind.REPLY_NOT_COMING, NoticeKind.REPLY_COMING);
    }

    private List<NoticeRow> told(int count) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        NoticeFilter ours = new NoticeFilter(forum.value(), null, null);
        List<NoticeRow> told = List.of();
        while (told.size() < count && System.nanoTime() < end) {
            as(Caller.SYSTEM, () -> delivery.deliver(1000));
            told = as(host, () -> notices.list(ours, new PageRequest(null, 200)))
                    .items();
        }
        return told;
    }

    @Test
    void a_cancelled_forum_takes_no_answer_and_says_so() throws Exception {
        Token link = link();
        demonstration.cancel(forum);

        assertThat(look(link).orElseThrow()).satisfies(asked -> {
            assertThat(asked.reply().state()).isEqualTo(ReplyState.FORUM_CANCELLED);
            assertThat(asked.cancelReason()).isEqualTo("Bencana alam");
        });
        assertThatExceptionOfType(ReplyNotAwaited.class)
                .isThrownBy(() -> answer(Caller.NOBODY, link, Reply.COMING, null));
    }

    @Test
    void a_forum_that_has_ended_takes_no_answer() throws Exception {
        Token link = link();
        demonstration.move(forum, LocalDateTime.parse("2021-05-01T09:00"));

        assertThat(look(link).orElseThrow().reply().state()).isEqualTo(ReplyState.FORUM_OVER);
    }

    @Test
    void a_link_stays_the_same_in_the_calendar_until_it_is_revoked_or_the_address_changes() throws Exception {
        Token calendar = as(paser, () -> calendars.make(null));
        Token link = shown(calendar).orElseThrow();
        assertThat(shown(calendar).orElseThrow().hash()).isEqualTo(link.hash());
        assertThat(as(paser, () -> own.count())).isPositive();

        as(paser, () -> {
            own.revokeAll();
            return null;
        });
        assertThat(look(link)).isEmpty();
        assertThat(shown(calendar)).isEmpty();
        assertThat(as(paser, () -> own.count())).isZero();
        assertThatExceptionOfType(ReplyLinkNotUsable.class)
                .isThrownBy(() -> answer(Caller.NOBODY, link, Reply.COMING, null));

        Token next = link();
        assertThat(look(next)).isPresent();
        link();
        assertThat(look(next)).isEmpty();
    }

    @Test
    void only_officers_of_the_agency_answer_and_only_the_host_and_auditors_see_it_besides() throws Exception {
        Caller kaltim = demonstration.caller("kaltim", Role.REGIONAL_OFFICER);
        GiveReply command = new GiveReply(forum, PASER, 0, Reply.COMING, null);
        for (Caller other : List.of(host, kaltim)) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> give(other, command));
        }
        give(paser, command);

        assertThat(seenBy(host).version()).isEqualTo(1);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> give(paser, command));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seenBy(kaltim));
    }

    private void give(Caller caller, GiveReply command) throws Exception {
        as(caller, () -> {
            giving.give(command);
            return null;
        });
    }

    @Test
    void guessing_links_and_answering_without_end_are_slowed_down() throws Exception {
        String guesser = UUID.randomUUID().toString();
        assertThatExceptionOfType(SignInDelayed.class).isThrownBy(() -> {
            for (int guess = 0; guess < 100; guess++) {
                as(Caller.NOBODY, () -> byLink.asked(Token.create(), guesser));
            }
        });

        Token link = link();
        assertThatExceptionOfType(SignInDelayed.class).isThrownBy(() -> {
            for (int change = 0; change < 100; change++) {
                answer(Caller.NOBODY, link, change % 2 == 0 ? Reply.COMING : Reply.UNSURE, null);
            }
        });
        assertThat(look(link)).isPresent();
    }
}
