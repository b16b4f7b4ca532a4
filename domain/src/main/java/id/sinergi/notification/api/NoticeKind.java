package id.sinergi.notification.api;

import static id.sinergi.notification.api.NoticeKind.Audience.HOST;
import static id.sinergi.notification.api.NoticeKind.Audience.PARTIES;

/** What somebody is told, and on which side of the matter they stand. */
public enum NoticeKind {
    INVITED(NoticeTopic.INVITATIONS, PARTIES),
    DELEGATION_RECEIVED(NoticeTopic.INVITATIONS, HOST),
    DELEGATION_WITHDRAWN(NoticeTopic.INVITATIONS, HOST),
    DELEGATION_APPROVED(NoticeTopic.INVITATIONS, PARTIES),
    DELEGATION_DECLINED(NoticeTopic.INVITATIONS, PARTIES),
    DELEGATION_SEATED(NoticeTopic.INVITATIONS, PARTIES),
    REPLY_COMING(NoticeTopic.INVITATIONS, HOST),
    REPLY_UNSURE(NoticeTopic.INVITATIONS, HOST),
    REPLY_NOT_COMING(NoticeTopic.INVITATIONS, HOST),
    REGISTRATION_CLOSES(NoticeTopic.INVITATIONS, PARTIES),
    FORUM_NEAR(NoticeTopic.FORUMS, PARTIES),
    FORUM_MOVED(NoticeTopic.FORUMS, PARTIES),
    FORUM_CANCELLED(NoticeTopic.FORUMS, PARTIES),
    MINUTES_FINAL(NoticeTopic.FORUMS, PARTIES),
    TOPIC_ACCEPTED(NoticeTopic.FORUMS, PARTIES),
    TOPIC_DECLINED(NoticeTopic.FORUMS, PARTIES),
    DECISION_MADE(NoticeTopic.DECISIONS, PARTIES),
    DECISION_DUE(NoticeTopic.DECISIONS, PARTIES),
    TASK_ASSIGNED(NoticeTopic.FOLLOW_UPS, PARTIES),
    TASK_REPORTED(NoticeTopic.FOLLOW_UPS, HOST),
    TASK_CONFIRMED(NoticeTopic.FOLLOW_UPS, PARTIES),
    TASK_RETURNED(NoticeTopic.FOLLOW_UPS, PARTIES),
    TASK_DUE(NoticeTopic.FOLLOW_UPS, PARTIES),
    TASK_OVERDUE(NoticeTopic.FOLLOW_UPS, PARTIES),
    TASK_ESCALATED(NoticeTopic.FOLLOW_UPS, HOST);

    /** Who is told. */
    public enum Audience {
        /** The coordinators of the agency whose forum it is. */
        HOST,
        /** The people of the agencies that take part or have to act. */
        PARTIES
    }

    private final NoticeTopic topic;
    private final Audience audience;

    NoticeKind(NoticeTopic topic, Audience audience) {
        this.topic = topic;
        this.audience = audience;
    }

    /** Whether it asks the agency to answer an invitation. */
    public boolean asksForReply() {
        return this == INVITED || this == REGISTRATION_CLOSES;
    }

    public NoticeTopic topic() {
        return topic;
    }

    public Audience audience() {
        return audience;
    }
}
