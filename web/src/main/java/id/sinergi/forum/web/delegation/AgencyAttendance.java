package id.sinergi.forum.web.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.delegation.EngagementRow;
import id.sinergi.forum.application.delegation.DelegationQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The forums of an agency over the years, for its page. */
@Named
@RequestScoped
public class AgencyAttendance {
    @Inject
    DelegationQueries delegations;

    private List<EngagementRow> rows;

    public List<EngagementRow> of(String agency) {
        if (rows == null) {
            rows = delegations.engagement(new AgencyRef(agency));
        }
        return rows;
    }

    /** To how many of these forums it came. */
    public long attended(String agency) {
        return of(agency).stream().filter(EngagementRow::tookPart).count();
    }
}
