package id.sinergi.bench.data;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * A forum to which five hundred regional governments are invited, with fewer seats than they will want, and an officer
 * with an account in each of them.
 */
public final class Officers {
    /** How many governments are invited. */
    public static final int COUNT = 500;

    private static final String PREFIX = "petugas-";
    private static final List<Object[]> QUOTAS = List.of(
            new Object[] {"PROVINCES", 60, 6}, new Object[] {"REGENCIES", 900, 60});

    private final Reference reference;
    private final Lot lot;
    private final Inserts inserts;

    Officers(Reference reference, Lot lot, Inserts inserts) throws SQLException {
        this.reference = reference;
        this.lot = lot;
        this.inserts = inserts;
        inserts.table(
                "account",
                "id, username, display_name, role, agency_id, password_hash, credential_stamp, disabled, is_demo,"
                        + " version, changed_by");
        inserts.table("forum_desk", "forum_id, deadline, version, changed_by");
        inserts.table("forum_quota", "forum_id, seat_group, seats, reserved");
        inserts.table(
                "forum_invitation",
                "id, forum_id, agency_id, seat_group, status, seats, submission, version, changed_by");
    }

    /** The name under which one of them signs in. */
    public static String username(String agency) {
        return PREFIX + agency.toLowerCase(java.util.Locale.ROOT);
    }

    /** Writes them, and the forum as announced. */
    void write(String ref, LocalDate day) throws SQLException {
        Instant starts = day.atTime(1, 0).toInstant(ZoneOffset.UTC);
        Instant written = LocalDate.now(ZoneOffset.UTC).atStartOfDay().toInstant(ZoneOffset.UTC);
        UUID forum = lot.key(written);
        inserts.row(
                "forum",
                forum,
                ref,
                reference.agencies().get(0).id(),
                null,
                "Rapat Koordinasi Nasional Kerja Sama Daerah",
                null,
                Forums.utc(starts),
                Forums.utc(starts.plusSeconds(86_400)),
                "Asia/Jakarta",
                "Balai Kartini",
                "Jakarta",
                "ANNOUNCED",
                Forums.utc(written),
                null,
                null,
                0,
                reference.author());
        inserts.row("forum_desk", forum, Forums.utc(starts), 0, reference.author());
        for (Object[] quota : QUOTAS) {
            inserts.row("forum_quota", forum, quota[0], quota[1], quota[2]);
        }
        for (Reference.Agency agency : reference.agencies().stream()
                .filter(agency -> agency.ref().startsWith("PEMDA-"))
                .limit(COUNT)
                .toList()) {
            invite(forum, agency, written);
        }
    }

    private void invite(UUID forum, Reference.Agency agency, Instant written) throws SQLException {
        String group = agency.ref().contains(".") ? "REGENCIES" : "PROVINCES";
        inserts.row(
                "forum_invitation",
                lot.key(written),
                forum,
                agency.id(),
                group,
                "INVITED",
                0,
                0,
                0,
                reference.author());
        inserts.row(
                "account",
                lot.key(written),
                username(agency.ref()),
                "Petugas " + agency.ref(),
                "REGIONAL_OFFICER",
                agency.id(),
                reference.passwordHash(),
                lot.key(written),
                false,
                true,
                0,
                reference.author());
    }
}
