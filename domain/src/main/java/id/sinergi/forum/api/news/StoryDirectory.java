package id.sinergi.forum.api.news;

import id.sinergi.forum.api.DecisionId;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.followup.FollowUpId;
import id.sinergi.forum.api.series.TopicId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells what happened with forums, for whoever has to spread it. Asks for no permission: who gets it is said in the story.
 */
public interface StoryDirectory {
    /** A forum; its parties are the agencies that are invited and have not stayed away, and those that took part. */
    Optional<Story> forum(ForumId forum);

    /** What became of the invitations of some agencies, each with its own reason. */
    List<Story> invitations(ForumId forum, List<UUID> agencies);

    /** What some agencies have answered to their invitations, each with its note as the reason. */
    List<Story> replies(ForumId forum, List<UUID> agencies);

    /** A forum whose registration ends on the day of the story; its parties are those who have not answered. */
    Optional<Story> registration(ForumId forum);

    /** A topic that was proposed for a series; its party is who proposed it, its reason why it was declined. */
    Optional<Story> topic(TopicId topic);

    /** A decision; its parties are the agencies that have to act. */
    Optional<Story> decision(DecisionId decision);

    /** A follow-up; its party is the agency that owes it, its reason why the last report was sent back. */
    Optional<Story> followUp(FollowUpId followUp);
}
