package id.sinergi.forum.api.delegation;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumId;

/** Something happened to the invitation of an agency; its status says what. For whoever has to be told. */
public record DelegationChanged(ForumId forum, AgencyId agency, InvitationStatus status) {}
