package id.sinergi.forum.domain;

import id.sinergi.forum.api.ForumStatus;
import id.sinergi.shared.api.Bilingual;

/** What is known of a forum before it takes place: its name, when, and where. */
public record ForumPlan(Bilingual title, ForumPeriod period, String venue, String city) {
    /** Whether it means another time or place for those who already know of the forum. */
    public boolean moves(Forum forum) {
        return forum.status() == ForumStatus.ANNOUNCED && !isSameTimeAndPlace(forum.plan());
    }

    private boolean isSameTimeAndPlace(ForumPlan other) {
        return period.isSameAs(other.period) && venue.equals(other.venue) && city.equals(other.city);
    }
}
