package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.minutes.MinutesVersionRow;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.minutes.MinutesVersionQueries;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The versions of minutes; two of them are chosen here to be compared. */
@Named
@RequestScoped
public class MinutesVersionsPage {
    @Inject
    ForumQueries forums;

    @Inject
    MinutesVersionQueries versions;

    @Inject
    Addressed addressed;

    private String after;
    private ForumHead forum;
    private Page<MinutesVersionRow> page;

    public void load() {
        page = versions.list(addressed.forum(), new PageRequest(after, PageRequest.DEFAULT));
        forum = forums.head(addressed.forum());
    }

    public ForumHead getForum() {
        return forum;
    }

    public Page<MinutesVersionRow> getPage() {
        return page;
    }

    /** The older version unless somebody chooses another: the one before the first that is shown. */
    public int getBefore() {
        List<MinutesVersionRow> shown = page.items();
        return shown.get(Math.min(1, shown.size() - 1)).number();
    }

    /** The newer version unless somebody chooses another. */
    public int getNewest() {
        return page.items().get(0).number();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
