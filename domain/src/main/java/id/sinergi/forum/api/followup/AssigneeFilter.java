package id.sinergi.forum.api.followup;

import id.sinergi.agency.api.AgencyRef;

/** Who could see to a follow-up: people of one agency. */
public record AssigneeFilter(AgencyRef agency) {}
