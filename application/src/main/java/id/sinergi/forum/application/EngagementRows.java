package id.sinergi.forum.application;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.shared.api.Caller;
import java.time.LocalDate;

/** Reads what an agency has to do with forums; drafts only for the people of their host and for auditors. */
public interface EngagementRows {
    Engagement of(AgencyRef agency, Caller caller, LocalDate today);
}
