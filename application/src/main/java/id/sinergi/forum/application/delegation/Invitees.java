package id.sinergi.forum.application.delegation;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.delegation.InviteChoices;
import id.sinergi.forum.api.delegation.SeatGroup;
import java.time.LocalDate;
import java.util.List;

/** Finds the agencies that a selection names, in protocol order. */
public interface Invitees {
    /** As the regions are on that day. */
    List<Invitee> select(InviteAgencies.Selection selection, LocalDate today);

    /** The provinces and region groups that selections name. */
    InviteChoices choices(LocalDate today);

    /** An agency that can be invited, and with whom it shares seats. */
    record Invitee(AgencyId agency, SeatGroup group) {}
}
