package id.sinergi.notification.application;

import static id.sinergi.testing.Demonstration.KEMLU;
import static id.sinergi.testing.Demonstration.PASER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.command.CancelForum;
import id.sinergi.forum.application.command.series.DeclineTopic;
import id.sinergi.forum.application.command.series.ProposeTopic;
import id.sinergi.forum.application.delegation.InvitationPlanning;
import id.sinergi.forum.application.delegation.InviteAgencies;
import id.sinergi.forum.application.delegation.InviteAgencies.By;
import id.sinergi.forum.application.delegation.InviteAgencies.Selection;
import id.sinergi.forum.application.series.Backlog;
import id.sinergi.forum.application.series.TopicProposing;
import id.sinergi.notification.api.NoticeFilter;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.NoticeRef;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Scoped;
import id.sinergi.testing.Demonstration;
import id.sinergi.testing.InContainer;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices from the event to the reader, with the accounts of the demonstration. */
class NoticesIT extends InContainer {
    private static final LocalDateTime START = LocalDateTime.parse("2041-05-01T09:00");

    @Inject
    Demonstration demonstration;

    @Inject
    ForumPlanning planning;

    @Inject
    InvitationPlanning invitations;

    @Inject
    TopicProposing proposing;

    @Inject
    Backlog backlog;

    @Inject
    NoticeQueries notices;

    @Inject
    NoticeReading reading;

    @Inject
    NoticeDelivery delivery;

    @Inject
    AgencyDirectory agencies;

    private Caller host;
    private Caller paser;

    @BeforeEach
    void peopleOfTheDemonstration() {
        host = demonstration.host();
        paser = demonstration.paser();
    }

    private ForumRef draft() throws Exception {
        return demonstration.draft(START);
    }

    private void announce(ForumRef forum) {
        demonstration.announce(forum);
    }

    private void invite(ForumRef forum, Selection selection) throws Exception {
        as(host, () -> invitations.invite(new InviteAgencies(forum, selection)));
        deliver();
    }

    /** Whatever the round that follows the transaction has not told yet is told here. */
    private void deliver() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        boolean rest = true;
        while (rest && System.nanoTime() < end) {
            rest = !as(Caller.SYSTEM, () -> delivery.deliver(1000)).isEmpty();
        }
        LockSupport.parkNanos(1);
    }

    private List<NoticeRow> told(Caller caller, Scoped record) throws Exception {
        NoticeFilter filter = new NoticeFilter(record.subject(), null, null);
        return as(caller, () -> notices.list(filter, new PageRequest(null, 200)))
                .items();
    }

    /** Another thread may be telling it at this moment. */
    private List<NoticeRow> awaited(Caller caller, Scoped record, int count) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (told(caller, record).size() < count && System.nanoTime() < end) {
            deliver();
        }
        return told(caller, record);
    }

    private static Selection only(AgencyRef agency) {
        return new Selection(By.CHOSEN, null, null, List.of(agency));
    }

    @Test
    void who_is_invited_is_told_once_and_who_invites_is_not() throws Exception {
        ForumRef forum = draft();
        announce(forum);
        invite(forum, new Selection(By.CHOSEN, null, null, List.of(PASER, KEMLU)));

        assertThat(awaited(paser, forum, 1)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.INVITED);
            assertThat(notice.title().id()).isEqualTo("Forum peraga");
            assertThat(notice.day()).isEqualTo(START.toLocalDate());
            assertThat(notice.isRead()).isFalse();
        });
        assertThat(told(host, forum)).isEmpty();
        assertThat(as(paser, () -> notices.board()).invitations())
                .extracting(NoticeRow::subject)
                .contains(forum.value());
    }

    @Test
    void an_invitation_to_a_draft_is_told_when_the_forum_becomes_known() throws Exception {
        ForumRef forum = draft();
        invite(forum, only(PASER));
        assertThat(told(paser, forum)).isEmpty();

        announce(forum);

        assertThat(awaited(paser, forum, 1)).extracting(NoticeRow::kind).containsExactly(NoticeKind.INVITED);
    }

    @Test
    void a_cancelled_forum_is_told_with_its_reason_and_a_refused_cancellation_is_not() throws Exception {
        ForumRef forum = draft();
        announce(forum);
        invite(forum, only(PASER));
        awaited(paser, forum, 1);

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> cancel(forum, 1));
        deliver();
        assertThat(told(paser, forum)).hasSize(1);
        cancel(forum, 2);

        assertThat(awaited(paser, forum, 2)).first().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.FORUM_CANCELLED);
            assertThat(notice.reason()).isEqualTo("Bencana alam");
        });
    }

    private void cancel(ForumRef forum, int version) throws Exception {
        as(host, () -> {
            planning.cancel(new CancelForum(forum, version, "Bencana alam"));
            return null;
        });
    }

    @Test
    void who_proposed_a_topic_is_told_why_it_was_declined() throws Exception {
        Bilingual title = new Bilingual("Usul yang dijawab", null);
        ForumSeriesRef series = new ForumSeriesRef("SER-0001");
        TopicRef topic = as(
                paser,
                () -> proposing.propose(
                        new ProposeTopic(PASER, series, title, new Bilingual(null, null), null, List.of())));

        as(host, () -> {
            backlog.decline(new DeclineTopic(topic, 1, "Sudah dibahas"));
            return null;
        });

        assertThat(awaited(paser, topic, 1)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.TOPIC_DECLINED);
            assertThat(notice.reason()).isEqualTo("Sudah dibahas");
        });
        assertThat(told(host, topic)).isEmpty();
    }

    @Test
    void what_has_been_seen_comes_last_and_a_list_goes_on_where_its_page_ended() throws Exception {
        ForumRef first = draft();
        ForumRef second = draft();
        for (ForumRef forum : List.of(first, second)) {
            announce(forum);
            invite(forum, only(PASER));
            awaited(paser, forum, 1);
        }
        String newer = told(paser, second).get(0).ref();
        as(paser, () -> {
            reading.read(new NoticeRef(newer));
            return null;
        });

        List<String> all = as(paser, () -> notices.list(NoticeFilter.ALL, new PageRequest(null, 200))).items().stream()
                .map(NoticeRow::ref)
                .toList();
        assertThat(all.indexOf(newer))
                .isGreaterThan(all.indexOf(told(paser, first).get(0).ref()));
        var page = as(paser, () -> notices.list(NoticeFilter.ALL, new PageRequest(null, all.size() - 1)));
        var rest = as(paser, () -> notices.list(NoticeFilter.ALL, new PageRequest(page.next(), 200)));
        assertThat(rest.items()).extracting(NoticeRow::ref).containsExactly(all.get(all.size() - 1));
    }

    @Test
    void marking_all_leaves_what_came_meanwhile() throws Exception {
        ForumRef first = draft();
        ForumRef second = draft();
        for (ForumRef forum : List.of(first, second)) {
            announce(forum);
            invite(forum, only(PASER));
            awaited(paser, forum, 1);
        }
        NoticeRef seen = new NoticeRef(told(paser, first).get(0).ref());
        as(paser, () -> {
            reading.readUntil(seen);
            return null;
        });

        assertThat(told(paser, first)).allMatch(NoticeRow::isRead);
        assertThat(told(paser, second)).noneMatch(NoticeRow::isRead);
    }

    @Test
    void nobody_sees_or_marks_a_notice_of_somebody_else() throws Exception {
        ForumRef forum = draft();
        announce(forum);
        invite(forum, only(PASER));
        NoticeRef notice = new NoticeRef(awaited(paser, forum, 1).get(0).ref());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(host, () -> notices.find(notice)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(host, () -> {
                    reading.read(notice);
                    return null;
                }));
        assertThat(as(paser, () -> notices.find(notice)).isRead()).isFalse();
    }
}
