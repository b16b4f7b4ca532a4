package id.sinergi.forum.application.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.Badge;
import id.sinergi.forum.api.delegation.DeskDetails;
import id.sinergi.forum.api.delegation.InvitationDetails;
import id.sinergi.forum.api.delegation.InvitationRow;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import java.util.List;
import java.util.Optional;

/** Reads invitations as records: the host and auditors all of a forum, an agency its own. */
public interface DelegationRows {
    /** Empty when the caller may not see the forum. */
    Optional<DeskDetails> desk(ForumRef forum, Caller caller);

    /** In protocol order; of all states when none is given. */
    Page<InvitationRow> list(ForumRef forum, InvitationStatus status, PageRequest page, Caller caller);

    /** The badges of everybody who may come, agency by agency; of one agency where one is given. */
    List<Badge> badges(ForumRef forum, AgencyRef agency, Caller caller);

    Optional<InvitationDetails> details(ForumRef forum, AgencyRef agency, Caller caller);
}
