package id.sinergi.forum.infrastructure.series;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.series.InviteeKind;
import id.sinergi.forum.application.series.InviteeDirectory;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

@ApplicationScoped
class JpaInviteeDirectory implements InviteeDirectory {
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Override
    public List<AgencyId> find(InviteeKind kind, String code) {
        return new Sql("SELECT a.id FROM agency a WHERE")
                .add(condition(kind, code))
                .add("ORDER BY a.list_order, a.ref")
                .list(entityManager, row -> new AgencyId(row.uuid(0)));
    }

    private Sql condition(InviteeKind kind, String code) {
        return switch (kind) {
            case AGENCY -> new Sql("a.ref = ?", code);
            case PROVINCE -> province(code);
            case GROUP ->
                new Sql(
                        "a.region_code IN (SELECT m.region_code FROM region_group_member m"
                                + " JOIN region_group g ON g.id = m.group_id WHERE g.ref = ?)",
                        code);
            case MINISTRIES -> new Sql("a.kind IN ('COORDINATING_MINISTRY', 'MINISTRY')");
        };
    }

    private Sql province(String code) {
        LocalDate today = LocalDate.now(clock.withZone(CAPITAL));
        return new Sql(
                "(a.region_code IN (SELECT p.region_code FROM region_parent p WHERE p.parent_code = ?"
                        + " AND p.valid_from <= ? AND (p.valid_until IS NULL OR p.valid_until > ?))"
                        + " OR a.region_code = (SELECT r.code FROM region r WHERE r.code = ? AND r.kind = 'PROVINCE'))",
                code,
                today,
                today,
                code);
    }
}
