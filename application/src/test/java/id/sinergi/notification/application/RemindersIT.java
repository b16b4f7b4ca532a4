package id.sinergi.notification.application;

import static id.sinergi.testing.Demonstration.PASER;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.DecisionRecording;
import id.sinergi.forum.application.ForumProceedings;
import id.sinergi.forum.application.command.HoldForum;
import id.sinergi.forum.application.command.ParagraphDraft;
import id.sinergi.forum.application.command.RecordDecision;
import id.sinergi.forum.application.delegation.InvitationPlanning;
import id.sinergi.forum.application.delegation.PlanDesk;
import id.sinergi.notification.api.NoticeFilter;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Scoped;
import id.sinergi.testing.Demonstration;
import id.sinergi.testing.InContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days that come near, with the accounts of the demonstration. */
class RemindersIT extends InContainer {
    @Inject
    Demonstration demonstration;

    @Inject
    InvitationPlanning invitations;

    @Inject
    NoticeQueries notices;

    @Inject
    NoticeDelivery delivery;

    @Inject
    Reminding reminding;

    @Inject
    DecisionRecording recording;

    @Inject
    ForumProceedings proceedings;

    @Inject
    Clock clock;

    private Caller host;
    private Caller paser;
    private LocalDateTime today;

    @BeforeEach
    void peopleOfTheDemonstration() {
        host = demonstration.host();
        paser = demonstration.paser();
        today = LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
    }

    private ForumRef invitedIn(int days) throws Exception {
        return demonstration.inviting(PASER, today.plusDays(days));
    }

    private void remind() throws Exception {
        as(Caller.SYSTEM, () -> reminding.remind());
        while (!as(Caller.SYSTEM, () -> delivery.deliver(1000)).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private List<NoticeKind> told(Scoped record) throws Exception {
        return as(paser, () -> notices.list(new NoticeFilter(record.subject(), null, null), new PageRequest(null, 200)))
                .items()
                .stream()
                .map(NoticeRow::kind)
                .toList();
    }

    /** Another thread may be telling it at this moment. */
    private long awaited(Scoped record, NoticeKind kind, int count) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (counted(record, kind) < count && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return counted(record, kind);
    }

    private long counted(Scoped record, NoticeKind wanted) throws Exception {
        return told(record).stream().filter(kind -> kind == wanted).count();
    }

    @Test
    void a_forum_is_reminded_of_once_and_again_when_it_moves() throws Exception {
        ForumRef near = invitedIn(3);
        ForumRef far = invitedIn(30);
        remind();
        remind();
        assertThat(awaited(near, NoticeKind.FORUM_NEAR, 1)).isEqualTo(1);
        assertThat(counted(far, NoticeKind.FORUM_NEAR)).isZero();

        demonstration.move(near, today.plusDays(5));
        remind();

        assertThat(awaited(near, NoticeKind.FORUM_NEAR, 2)).isEqualTo(2);
    }

    @Test
    void who_has_not_answered_is_reminded_before_registration_ends() throws Exception {
        ForumRef forum = invitedIn(60);
        as(host, () -> {
            invitations.planDesk(new PlanDesk(forum, 0, today.plusDays(4), List.of()));
            return null;
        });

        remind();
        remind();

        assertThat(awaited(forum, NoticeKind.REGISTRATION_CLOSES, 1)).isEqualTo(1);
    }

    @Test
    void who_has_to_carry_out_a_decision_is_reminded_once_before_it_is_due() throws Exception {
        ForumRef forum = demonstration.announced(today.minusDays(30));
        as(host, () -> {
            proceedings.hold(new HoldForum(forum, demonstration.version(forum)));
            return null;
        });
        DecisionRef near = decided(forum, 3);
        DecisionRef far = decided(forum, 60);

        remind();
        remind();

        assertThat(awaited(near, NoticeKind.DECISION_DUE, 1)).isEqualTo(1);
        assertThat(counted(far, NoticeKind.DECISION_DUE)).isZero();
    }

    private DecisionRef decided(ForumRef forum, int days) throws Exception {
        ParagraphDraft paragraph = new ParagraphDraft(
                new Bilingual("Bangun lumbung pangan", null),
                DecisionKind.DECISION,
                List.of(PASER),
                today.plusDays(days).toLocalDate(),
                List.of(),
                null);
        return as(host, () -> recording.record(new RecordDecision(forum, paragraph)));
    }
}
