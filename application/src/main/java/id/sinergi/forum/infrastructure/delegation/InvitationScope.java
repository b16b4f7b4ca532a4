package id.sinergi.forum.infrastructure.delegation;

import id.sinergi.forum.infrastructure.Visible;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.infrastructure.Sql;

/** Which invitations somebody may see: the host and auditors all of a forum, an agency its own. */
public final class InvitationScope {
    private InvitationScope() {}

    /** For a query over {@code forum f} and {@code forum_invitation i}. */
    public static Sql of(Caller caller) {
        Sql visible = Visible.forum(caller);
        if (!caller.is(Role.AUDITOR) && !caller.isSystem()) {
            visible.add("AND (f.host_id = ? OR i.agency_id = ?)", caller.agency(), caller.agency());
        }
        return visible;
    }
}
