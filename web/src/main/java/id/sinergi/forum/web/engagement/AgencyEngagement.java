package id.sinergi.forum.web.engagement;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.delegation.EngagementRow;
import id.sinergi.forum.application.Engagement;
import id.sinergi.forum.application.EngagementFilter;
import id.sinergi.forum.application.EngagementQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the agency of a page has to do with forums, asked for once. */
@Named
@RequestScoped
public class AgencyEngagement {
    /** So many forums stand on the page; the list of all is a link away. */
    private static final int SHOWN = 20;

    @Inject
    EngagementQueries queries;

    private String asked;
    private Engagement engagement;

    public Engagement of(String ref) {
        if (!ref.equals(asked)) {
            engagement = queries.of(new EngagementFilter(new AgencyRef(ref)));
            asked = ref;
        }
        return engagement;
    }

    public List<EngagementRow> latest(String ref) {
        return of(ref).forums().stream().limit(SHOWN).toList();
    }
}
