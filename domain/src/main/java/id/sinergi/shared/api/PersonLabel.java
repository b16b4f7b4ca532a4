package id.sinergi.shared.api;

import java.util.UUID;

/**
 * A person with an account, as other records show them.
 *
 * @param agency the agency the person works for
 */
public record PersonLabel(UUID account, String username, String name, UUID agency) {}
