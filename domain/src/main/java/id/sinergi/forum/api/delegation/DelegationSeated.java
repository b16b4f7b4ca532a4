package id.sinergi.forum.api.delegation;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumId;

/** A delegation that waited for seats has them now; its agency has not done anything for that and has to be told. */
public record DelegationSeated(ForumId forum, AgencyId agency) {}
