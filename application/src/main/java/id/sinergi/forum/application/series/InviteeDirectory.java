package id.sinergi.forum.application.series;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.series.InviteeKind;
import java.util.List;

/** Whom a line of a template means on the day it is asked. */
public interface InviteeDirectory {
    /**
     * The agencies, in protocol order; none for a code that does not exist.
     *
     * @param code of the agency, province or group; ignored for all ministries
     */
    List<AgencyId> find(InviteeKind kind, String code);
}
