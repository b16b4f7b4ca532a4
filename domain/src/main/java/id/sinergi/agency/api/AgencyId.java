package id.sinergi.agency.api;

import java.util.UUID;

/** The key of an agency. */
public record AgencyId(UUID value) {}
