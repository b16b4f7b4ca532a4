package id.sinergi.forum.api.delegation;

import id.sinergi.forum.api.AgencyLabel;

/** What stands on the badge of somebody who may come. */
public record Badge(AgencyLabel agency, String name, String function, DelegateRole role, String code) {}
