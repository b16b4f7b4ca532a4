package id.sinergi.identity.api;

import id.sinergi.shared.api.Role;
import java.util.UUID;

/**
 * Somebody who can be told something.
 *
 * @param agency the agency the person works for
 * @param language what the person reads; Indonesian where they have never said
 */
public record Recipient(UUID account, UUID agency, Role role, Language language) {}
