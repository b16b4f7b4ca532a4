package id.sinergi.forum.api.delegation;

import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.ForumStatus;
import java.time.LocalDate;

/**
 * A forum in the history of an agency.
 *
 * @param hosting whether it holds the forum
 * @param invitation where its invitation stands; null when it has none, or the reader may not see it
 * @param tookPart whether the record of the forum names it
 * @param people how many of its people the record names
 */
public record EngagementRow(
        ForumLabel forum,
        LocalDate day,
        ForumStatus status,
        boolean hosting,
        InvitationStatus invitation,
        boolean tookPart,
        int people) {}
