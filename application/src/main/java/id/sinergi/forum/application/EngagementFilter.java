package id.sinergi.forum.application;

import id.sinergi.agency.api.AgencyRef;

/** Of which agency forums and decisions are listed. */
public record EngagementFilter(AgencyRef agency) {}
