package id.sinergi.notification.application;

import id.sinergi.forum.api.DecisionId;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.followup.FollowUpId;
import id.sinergi.forum.api.news.Party;
import id.sinergi.forum.api.news.Story;
import id.sinergi.forum.api.news.StoryDirectory;
import id.sinergi.forum.api.series.TopicId;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.NoticeKind.Audience;
import id.sinergi.notification.domain.Content;
import id.sinergi.notification.domain.Happening;
import id.sinergi.notification.domain.Telling;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes of what happened what there is to tell; nothing of what not everybody may know, or is not there any more. */
@Dependent
class Newsroom {
    @Inject
    StoryDirectory stories;

    /** For happenings that can be told together. */
    List<Telling> tell(List<Happening> alike) {
        Happening first = alike.get(0);
        return stories(first, alike)
                .filter(Story::open)
                .map(story -> telling(first, story))
                .toList();
    }

    private Stream<Story> stories(Happening first, List<Happening> alike) {
        return switch (first.kind()) {
            case INVITED,
                    DELEGATION_RECEIVED,
                    DELEGATION_WITHDRAWN,
                    DELEGATION_APPROVED,
                    DELEGATION_DECLINED,
                    DELEGATION_SEATED -> invitations(first, alike);
            case REPLY_COMING, REPLY_UNSURE, REPLY_NOT_COMING ->
                stories.replies(new ForumId(first.record()), agencies(alike)).stream();
            case REGISTRATION_CLOSES -> stories.registration(new ForumId(first.record())).stream();
            case FORUM_NEAR, FORUM_MOVED, FORUM_CANCELLED, MINUTES_FINAL ->
                stories.forum(new ForumId(first.record())).stream();
            case TOPIC_ACCEPTED, TOPIC_DECLINED -> stories.topic(new TopicId(first.record())).stream();
            case DECISION_MADE, DECISION_DUE -> stories.decision(new DecisionId(first.record())).stream();
            default -> stories.followUp(new FollowUpId(first.record())).stream();
        };
    }

    /** An invitation that names no agency is one of all that are invited when the forum becomes known. */
    private Stream<Story> invitations(Happening first, List<Happening> alike) {
        ForumId forum = new ForumId(first.record());
        if (first.agency() == null) {
            return stories.forum(forum).stream();
        }
        return stories.invitations(forum, agencies(alike)).stream();
    }

    private static List<UUID> agencies(List<Happening> alike) {
        return alike.stream().map(Happening::agency).distinct().toList();
    }

    private static Telling telling(Happening happening, Story story) {
        NoticeKind kind = happening.kind();
        Party actor = kind.audience() == Audience.HOST && !story.parties().isEmpty()
                ? story.parties().get(0)
                : story.host();
        Set<UUID> parties = story.parties().stream().map(Party::agency).collect(Collectors.toSet());
        Content content = new Content(story.ref(), story.title(), actor.name(), story.day(), reason(kind, story));
        return new Telling(
                kind, content, story.host().agency(), parties, story.person(), happening.cause(), happening.at());
    }

    private static String reason(NoticeKind kind, Story story) {
        return switch (kind) {
            case DELEGATION_DECLINED,
                    FORUM_CANCELLED,
                    TOPIC_DECLINED,
                    TASK_RETURNED,
                    REPLY_COMING,
                    REPLY_UNSURE,
                    REPLY_NOT_COMING -> story.reason();
            default -> null;
        };
    }
}
