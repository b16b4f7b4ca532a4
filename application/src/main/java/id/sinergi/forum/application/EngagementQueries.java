package id.sinergi.forum.application;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What an agency has to do with forums, for the pages of agencies and regions. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EngagementQueries {
    @Inject
    EngagementRows rows;

    @Inject
    OfficialDay day;

    /** Somebody looks at the forums of an agency, as far as they may see them, and at what it has to do. */
    @Permit(FORUM_READ)
    public Engagement of(EngagementFilter filter) {
        return rows.of(filter.agency(), CurrentCaller.get(), day.today());
    }
}
