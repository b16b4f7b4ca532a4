package id.sinergi.forum.web.followup;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.followup.FollowUpFilter;
import id.sinergi.forum.api.followup.FollowUpStatus;
import id.sinergi.forum.api.followup.FollowUpView;
import id.sinergi.forum.web.Given;
import id.sinergi.shared.api.DayRange;
import id.sinergi.shared.web.rest.openapi.Meaning;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which follow-ups a list shows. */
public class FollowUpCriteria {
    @QueryParam("view")
    @Meaning("Those that name the caller, that the caller's agency owes, that it asked for, or all of them.")
    FollowUpView view;

    @QueryParam("status")
    @Meaning("Only follow-ups that stand there.")
    FollowUpStatus status;

    @QueryParam("unfinished")
    @Meaning("Whether somebody still has to act, be it the agency or the host.")
    Boolean unfinished;

    @QueryParam("overdue")
    @Meaning("Whether the agency should have acted already.")
    Boolean overdue;

    @QueryParam("agency")
    @Meaning("Only what this agency owes, for example PEMDA-64.01.")
    AgencyRef agency;

    @QueryParam("dueFrom")
    @Meaning("Only what is due on this day or later.")
    LocalDate dueFrom;

    @QueryParam("dueUntil")
    @Meaning("Only what is due on this day or earlier.")
    LocalDate dueUntil;

    FollowUpFilter filter(String words) {
        return new FollowUpFilter(
                view, Given.text(words), status, unfinished, overdue, agency, new DayRange(dueFrom, dueUntil));
    }
}
