package id.sinergi.forum.api;

import id.sinergi.shared.api.Bilingual;
import java.util.Set;

/**
 * A forum without what belongs to it, for pages about one part of it.
 *
 * @param version to be given back with a change
 * @param series null if it stands alone
 * @param actions what the caller may do with it now
 */
public record ForumHead(
        String ref,
        int version,
        Bilingual title,
        ForumStatus status,
        ForumTime time,
        String venue,
        String city,
        AgencyLabel host,
        ForumLabel series,
        Set<ForumAction> actions) {
    public boolean allows(ForumAction action) {
        return actions.contains(action);
    }
}
