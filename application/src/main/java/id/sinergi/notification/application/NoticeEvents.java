package id.sinergi.notification.application;

import id.sinergi.forum.api.DecisionRecorded;
import id.sinergi.forum.api.delegation.DelegationChanged;
import id.sinergi.forum.api.delegation.DelegationSeated;
import id.sinergi.forum.api.followup.FollowUpAssigned;
import id.sinergi.forum.api.followup.FollowUpEscalated;
import id.sinergi.forum.api.followup.FollowUpReported;
import id.sinergi.forum.api.followup.FollowUpReviewed;
import id.sinergi.forum.api.minutes.MinutesFinalised;
import id.sinergi.forum.api.news.ForumAnnounced;
import id.sinergi.forum.api.news.ForumCancelled;
import id.sinergi.forum.api.news.ForumMoved;
import id.sinergi.forum.api.reply.ReplyGiven;
import id.sinergi.forum.api.series.TopicAnswered;
import id.sinergi.forum.api.series.TopicState;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.domain.Happening;
import id.sinergi.shared.api.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Notes what happens in the transaction in which it does, so that none of it is forgotten when a node goes away between
 * the end of that transaction and the telling.
 */
@ApplicationScoped
class NoticeEvents {
    @Inject
    Happenings happenings;

    @Inject
    Clock clock;

    @Inject
    Event<NoticesDue> due;

    void on(@Observes DelegationChanged event) {
        NoticeKind kind = switch (event.status()) {
            case INVITED -> NoticeKind.INVITED;
            case REGISTERED, WAITING -> NoticeKind.DELEGATION_RECEIVED;
            case WITHDRAWN -> NoticeKind.DELEGATION_WITHDRAWN;
            case APPROVED -> NoticeKind.DELEGATION_APPROVED;
            case DECLINED -> NoticeKind.DELEGATION_DECLINED;
        };
        note(kind, event.forum().value(), event.agency().value());
    }

    void on(@Observes DelegationSeated event) {
        note(NoticeKind.DELEGATION_SEATED, event.forum().value(), event.agency().value());
    }

    void on(@Observes ReplyGiven event) {
        NoticeKind kind = switch (event.answer()) {
            case COMING -> NoticeKind.REPLY_COMING;
            case UNSURE -> NoticeKind.REPLY_UNSURE;
            case NOT_COMING -> NoticeKind.REPLY_NOT_COMING;
        };
        note(kind, event.forum().value(), event.agency().value());
    }

    void on(@Observes TopicAnswered event) {
        NoticeKind kind = event.state() == TopicState.ACCEPTED ? NoticeKind.TOPIC_ACCEPTED : NoticeKind.TOPIC_DECLINED;
        note(kind, event.topic().value(), null);
    }

    void on(@Observes ForumAnnounced event) {
        note(NoticeKind.INVITED, event.forum().value(), null);
    }

    void on(@Observes ForumMoved event) {
        note(NoticeKind.FORUM_MOVED, event.forum().value(), null);
    }

    void on(@Observes ForumCancelled event) {
        note(NoticeKind.FORUM_CANCELLED, event.forum().value(), null);
    }

    void on(@Observes MinutesFinalised event) {
        note(NoticeKind.MINUTES_FINAL, event.forum().value(), null);
    }

    void on(@Observes DecisionRecorded event) {
        note(NoticeKind.DECISION_MADE, event.decision().value(), null);
    }

    void on(@Observes FollowUpAssigned event) {
        note(NoticeKind.TASK_ASSIGNED, event.followUp().value(), null);
    }

    void on(@Observes FollowUpReported event) {
        note(NoticeKind.TASK_REPORTED, event.followUp().value(), null);
    }

    void on(@Observes FollowUpReviewed event) {
        note(
                event.confirmed() ? NoticeKind.TASK_CONFIRMED : NoticeKind.TASK_RETURNED,
                event.followUp().value(),
                null);
    }

    void on(@Observes FollowUpEscalated event) {
        NoticeKind kind = switch (event.level()) {
            case DUE_SOON -> NoticeKind.TASK_DUE;
            case OVERDUE -> NoticeKind.TASK_OVERDUE;
            case ESCALATED -> NoticeKind.TASK_ESCALATED;
        };
        note(kind, event.followUp().value(), null);
    }

    private void note(NoticeKind kind, UUID record, UUID agency) {
        UUID cause = CurrentCaller.get().account();
        happenings.note(Happening.of(kind, record, agency, cause, clock.instant()));
        due.fire(new NoticesDue());
    }
}
