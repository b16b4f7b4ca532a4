package id.sinergi.forum.application.followup;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.forum.api.followup.AssigneeFilter;
import id.sinergi.forum.api.followup.FollowUpBoard;
import id.sinergi.forum.api.followup.FollowUpDetails;
import id.sinergi.forum.api.followup.FollowUpExport;
import id.sinergi.forum.api.followup.FollowUpFilter;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.followup.FollowUpRow;
import id.sinergi.forum.application.OfficialDay;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.api.PersonLabel;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Follow-ups as people look at them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FollowUpQueries {
    @Inject
    FollowUpRows rows;

    @Inject
    PeopleDirectory people;

    @Inject
    OfficialDay day;

    /** Somebody lists follow-ups, the earliest due first. */
    @Permit(FORUM_READ)
    public Page<FollowUpRow> list(FollowUpFilter filter, PageRequest page) {
        return rows.list(filter, page, CurrentCaller.get(), day.today());
    }

    /** Somebody begins to take follow-ups out as a file; noted in the audit trail before the first of them leaves. */
    @Permit(FORUM_READ)
    public Page<FollowUpRow> begin(FollowUpExport export) {
        return rows.list(export.filter(), new PageRequest(null, PageRequest.MAX), CurrentCaller.get(), day.today());
    }

    /**
     * Somebody looks at one.
     *
     * @throws NotFound when there is none of that reference
     */
    @Permit(FORUM_READ)
    public FollowUpDetails details(FollowUpRef ref) {
        return rows.details(ref, CurrentCaller.get(), day.today()).orElseThrow(() -> new NotFound(ref.value()));
    }

    /** Somebody looks at what waits for them, by their role and agency. */
    @Permit(FORUM_READ)
    public FollowUpBoard board() {
        Caller caller = CurrentCaller.get();
        if (caller.agency() == null || !(caller.is(Role.COORDINATOR) || caller.is(Role.REGIONAL_OFFICER))) {
            return FollowUpBoard.NOTHING;
        }
        return rows.board(caller, caller.is(Role.COORDINATOR), day.today());
    }

    /** Somebody looks for whoever at an agency could see to something; nobody where there is no such agency. */
    @Permit(FORUM_READ)
    public List<PersonLabel> people(AssigneeFilter filter) {
        return people.workingFor(filter.agency().value());
    }
}
