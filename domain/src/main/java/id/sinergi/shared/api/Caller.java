package id.sinergi.shared.api;

import java.util.UUID;

/**
 * Who is asking: a signed-in person working for an agency, nobody, or Sinergi itself.
 *
 * @param account the account's id; null for nobody
 * @param username the name to sign in with, as shown in the audit trail
 * @param role null for nobody and for the system
 * @param agency the agency the person works for; null for nobody and for the system
 */
public record Caller(UUID account, String username, Role role, UUID agency) {
    public static final Caller NOBODY = new Caller(null, "-", null, null);
    public static final Caller SYSTEM = new Caller(new UUID(0, 0), "sinergi", null, null);

    public boolean isSignedIn() {
        return role != null;
    }

    public boolean isSystem() {
        return this.equals(SYSTEM);
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }

    public boolean worksFor(UUID other) {
        return agency != null && agency.equals(other);
    }
}
