package id.sinergi.forum.application.delegation;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.Badge;
import id.sinergi.forum.api.delegation.DeskDetails;
import id.sinergi.forum.api.delegation.InvitationDetails;
import id.sinergi.forum.api.delegation.InvitationRow;
import id.sinergi.forum.api.delegation.InviteChoices;
import id.sinergi.forum.application.OfficialDay;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Invitations and delegations as people look at them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DelegationQueries {
    @Inject
    DelegationRows rows;

    @Inject
    Invitees invitees;

    @Inject
    OfficialDay day;

    /**
     * Somebody looks at how registration stands.
     *
     * @throws NotFound when they may not see the forum
     */
    @Permit(FORUM_READ)
    public DeskDetails desk(ForumRef forum) {
        return rows.desk(forum, CurrentCaller.get()).orElseThrow(() -> new NotFound(forum.value()));
    }

    /** Somebody looks for agencies to invite. */
    @Permit(FORUM_READ)
    public InviteChoices choices() {
        return invitees.choices(day.today());
    }

    /** Somebody lists the invitations they may see: the host and auditors all, an agency its own. */
    @Permit(FORUM_READ)
    public Page<InvitationRow> list(InvitationFilter filter, PageRequest page) {
        return rows.list(filter.forum(), filter.status(), page, CurrentCaller.get());
    }

    /**
     * Somebody prints badges: the host all of a forum, an agency those of its own people.
     *
     * @param agency whose delegation; null for all of them
     */
    @Permit(FORUM_READ)
    public List<Badge> badges(ForumRef forum, AgencyRef agency) {
        return rows.badges(forum, agency, CurrentCaller.get());
    }

    /**
     * Somebody looks at one, with the names of its people.
     *
     * @throws NotFound when the agency is not invited, or the caller is neither of it nor of the host nor an auditor
     */
    @Permit(FORUM_READ)
    public InvitationDetails details(ForumRef forum, AgencyRef agency) {
        return rows.details(forum, agency, CurrentCaller.get()).orElseThrow(() -> new NotFound(agency.value()));
    }
}
