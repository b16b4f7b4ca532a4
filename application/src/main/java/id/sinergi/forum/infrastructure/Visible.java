package id.sinergi.forum.infrastructure;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.infrastructure.Sql;
import java.time.ZoneId;

/** Which forums somebody may see; part of every query that reads forums. */
public final class Visible {
    static final ZoneId MIDDLE_ZONE = ZoneId.of("Asia/Makassar");

    private Visible() {}

    /** A condition on the forum {@code f}: announced once, or of the caller's agency, or the caller audits. */
    public static Sql forum(Caller caller) {
        if (caller.is(Role.AUDITOR) || caller.isSystem()) {
            return new Sql("");
        }
        return new Sql("AND (f.announced_at IS NOT NULL OR f.host_id = ?)", caller.agency());
    }
}
