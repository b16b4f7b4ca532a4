package id.sinergi.forum.web.engagement;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.application.Engagement;
import id.sinergi.forum.application.EngagementFilter;
import id.sinergi.forum.application.EngagementQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the agency of a page has to do with forums, asked for once. */
@Named
@RequestScoped
public class AgencyEngagement {
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
}
