package id.sinergi.forum.application.delegation;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.SentList;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What an agency has sent over time: the host approves the last list and wants to know what changed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DelegationListQueries {
    @Inject
    DelegationLists lists;

    /**
     * Somebody lists what an agency has sent, the latest first.
     *
     * @throws NotFound when the agency is not invited, or the caller is neither of it nor of the host nor an auditor
     */
    @Permit(FORUM_READ)
    public List<SentList> all(ForumRef forum, AgencyRef agency) {
        return lists.of(forum, agency, CurrentCaller.get()).orElseThrow(() -> new NotFound(agency.value()));
    }
}
