package id.sinergi.forum.infrastructure;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.infrastructure.Sql;
import java.time.ZoneId;

/** Which forums somebody may see; part of every query that reads forums. */
public final class Visible {
    public static final ZoneId MIDDLE_ZONE = ZoneId.of("Asia/Makassar");

    private Visible() {}

    /** A condition on the forum {@code f}: announced once, or of the caller's agency, or the caller audits. */
    public static Sql forum(Caller caller) {
        return forum("f", caller);
    }

    /** The same condition on a forum by another name. */
    public static Sql forum(String alias, Caller caller) {
        if (caller.is(Role.AUDITOR) || caller.isSystem()) {
            return new Sql("");
        }
        return new Sql("AND (" + alias + ".announced_at IS NOT NULL OR " + alias + ".host_id = ?)", caller.agency());
    }
}
