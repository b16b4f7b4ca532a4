package id.sinergi.forum.infrastructure.delegation;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.agency.api.AgencyKind;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.RegionKind;
import id.sinergi.forum.api.delegation.InviteChoices;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.application.delegation.InviteAgencies;
import id.sinergi.forum.application.delegation.Invitees;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class JpaInvitees implements Invitees {
    private static final String AGENCIES =
            "SELECT a.id, a.kind, r.kind FROM agency a LEFT JOIN region r ON r.code = a.region_code"
                    + " WHERE (r.code IS NULL OR r.exists_from <= ? AND (r.exists_until IS NULL OR r.exists_until > ?))";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public List<Invitee> select(InviteAgencies.Selection selection, LocalDate today) {
        return new Sql(AGENCIES, today, today)
                .add(condition(selection, today))
                .add("ORDER BY a.list_order, a.ref")
                .list(entityManager, row -> new Invitee(new AgencyId(row.uuid(0)), group(row)));
    }

    @Override
    public InviteChoices choices(LocalDate today) {
        List<InviteChoices.Choice> provinces = new Sql("SELECT code, name_id, name_en FROM region")
                .add("WHERE kind = 'PROVINCE' AND exists_from <= ?", today)
                .add("AND (exists_until IS NULL OR exists_until > ?) ORDER BY code", today)
                .list(entityManager, JpaInvitees::choice);
        List<InviteChoices.Choice> groups = new Sql("SELECT ref, name_id, name_en FROM region_group ORDER BY ref")
                .list(entityManager, JpaInvitees::choice);
        return new InviteChoices(provinces, groups);
    }

    private static InviteChoices.Choice choice(Row row) {
        return new InviteChoices.Choice(row.text(0), row.bilingual(1));
    }

    private static Sql condition(InviteAgencies.Selection selection, LocalDate today) {
        return switch (selection.by()) {
            case PROVINCE ->
                new Sql(
                        "AND r.autonomous AND (r.code = ? OR r.code IN (SELECT p.region_code FROM region_parent p"
                                + " WHERE p.parent_code = ? AND p.valid_from <= ?"
                                + " AND (p.valid_until IS NULL OR p.valid_until > ?)))",
                        selection.province(),
                        selection.province(),
                        today,
                        today);
            case GROUP ->
                new Sql(
                        "AND r.code IN (SELECT m.region_code FROM region_group_member m"
                                + " JOIN region_group g ON g.id = m.group_id WHERE g.ref = ?)",
                        selection.group());
            case UNCOVERED ->
                new Sql("AND r.autonomous AND NOT EXISTS (SELECT 1 FROM forum_participant t WHERE t.agency_id = a.id)");
            case MINISTRIES -> new Sql("AND a.kind IN ('COORDINATING_MINISTRY', 'MINISTRY')");
            case CHOSEN ->
                new Sql("")
                        .andIn(
                                "a.ref",
                                selection.agencies() == null
                                        ? List.of()
                                        : selection.agencies().stream()
                                                .map(AgencyRef::value)
                                                .toList());
        };
    }

    private static SeatGroup group(Row row) {
        if (row.constant(1, AgencyKind.class) != AgencyKind.REGIONAL_GOVERNMENT) {
            return SeatGroup.MINISTRIES;
        }
        return row.constant(2, RegionKind.class) == RegionKind.PROVINCE ? SeatGroup.PROVINCES : SeatGroup.REGENCIES;
    }
}
