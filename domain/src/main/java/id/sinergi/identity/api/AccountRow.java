package id.sinergi.identity.api;

import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Role;
import java.time.Instant;

/**
 * An account in a list.
 *
 * @param lastSignedInAt null when the person has never signed in
 * @param hasPassword false while the person has not used the one-time link
 */
public record AccountRow(
        String username,
        String displayName,
        Role role,
        String agencyRef,
        Bilingual agencyName,
        boolean disabled,
        boolean hasPassword,
        Instant lastSignedInAt,
        int version) {}
