package id.sinergi.forum.web.delegation;

import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.delegation.Badge;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.delegation.DelegationQueries;
import id.sinergi.forum.web.Addressed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The badges of a forum, to be printed: of all approved delegations for the host, of its own for an agency. */
@Named
@RequestScoped
public class ForumBadgesPage {
    @Inject
    ForumQueries forums;

    @Inject
    DelegationQueries delegations;

    @Inject
    Addressed addressed;

    private ForumHead forum;
    private List<PrintedBadge> badges;

    /** A badge and its code as a drawing. */
    public record PrintedBadge(Badge badge, int size, String path) {
        static PrintedBadge of(Badge badge) {
            QrCode code = QrCode.of(badge.code());
            return new PrintedBadge(badge, code.size(), code.path());
        }
    }

    public void load() {
        forum = forums.head(addressed.forum());
        badges = delegations.badges(addressed.forum(), null).stream()
                .map(PrintedBadge::of)
                .toList();
    }

    public ForumHead getForum() {
        return forum;
    }

    public List<PrintedBadge> getBadges() {
        return badges;
    }
}
