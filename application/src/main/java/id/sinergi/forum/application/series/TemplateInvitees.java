package id.sinergi.forum.application.series;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.series.InviteeKind;
import id.sinergi.forum.application.OfficialDay;
import id.sinergi.forum.application.delegation.InviteAgencies.By;
import id.sinergi.forum.application.delegation.InviteAgencies.Selection;
import id.sinergi.forum.application.delegation.Invitees;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Whom a line of a template means on the day it is asked: the same agencies as when they are invited by hand. */
@Dependent
class TemplateInvitees {
    @Inject
    Invitees invitees;

    @Inject
    OfficialDay day;

    /**
     * The agencies, in protocol order; none for a code that does not exist.
     *
     * @param code of the agency, province or group; ignored where the kind needs none
     */
    List<Invitees.Invitee> find(InviteeKind kind, String code) {
        return invitees.select(selection(kind, code), day.today());
    }

    private static Selection selection(InviteeKind kind, String code) {
        return switch (kind) {
            case AGENCY -> new Selection(By.CHOSEN, null, null, code == null ? null : List.of(new AgencyRef(code)));
            case PROVINCE -> new Selection(By.PROVINCE, code, null, null);
            case GROUP -> new Selection(By.GROUP, null, code, null);
            case MINISTRIES -> new Selection(By.MINISTRIES, null, null, null);
            case UNCOVERED -> new Selection(By.UNCOVERED, null, null, null);
        };
    }
}
