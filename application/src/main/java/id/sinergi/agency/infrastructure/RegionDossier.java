package id.sinergi.agency.infrastructure;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionEventKind;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.agency.application.RegionDetails;
import id.sinergi.agency.application.RegionGroupRow;
import id.sinergi.agency.domain.RegionHistory;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.infrastructure.JsonColumn;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything about one region, in one query per kind of thing. */
@ApplicationScoped
class RegionDossier {
    /** The groups that the region {@code r} belongs to. */
    private static final String GROUPS =
            "(SELECT JSON_ARRAYAGG(JSON_OBJECT('ref', g.ref, 'id', g.name_id, 'en', g.name_en, 'size',"
                    + " CAST((SELECT COUNT(*) FROM region_group_member c WHERE c.group_id = g.id) AS SIGNED)) ORDER BY g.ref)"
                    + " FROM region_group_member m JOIN region_group g ON g.id = m.group_id"
                    + " WHERE m.region_code = r.code)";

    private static final String PLACE =
            ", r.iso_code, r.time_zone, r.latitude, r.longitude, r.exists_from, r.exists_until, r.version, " + GROUPS
                    + ", " + AgencyColumns.ALL;
    private static final int VERSION = RegionSql.COLUMNS + 6;
    private static final int GOVERNMENT = VERSION + 2;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    Optional<RegionDetails> of(RegionCode code, LocalDate today) {
        return RegionSql.governed(code, today, PLACE)
                .list(
                        entityManager,
                        row -> new RegionDetails(
                                RegionSql.read(row),
                                place(row, RegionSql.COLUMNS),
                                belongings(code),
                                events(code),
                                groups(row.text(VERSION + 1)),
                                row.isNull(GOVERNMENT) ? null : AgencyColumns.read(row, GOVERNMENT),
                                row.integer(VERSION)))
                .stream()
                .findFirst();
    }

    private static RegionDetails.Place place(Row row, int first) {
        return new RegionDetails.Place(
                row.text(first),
                row.text(first + 1),
                row.decimal(first + 2),
                row.decimal(first + 3),
                known(row.date(first + 4)),
                row.date(first + 5));
    }

    private List<RegionDetails.Belonging> belongings(RegionCode code) {
        if (code.isProvince()) {
            return List.of();
        }
        return new Sql(
                        "SELECT p.code, p.name_id, p.name_en, rp.valid_from, rp.valid_until FROM region_parent rp"
                                + " JOIN region p ON p.code = rp.parent_code WHERE rp.region_code = ?"
                                + " ORDER BY rp.valid_from DESC",
                        code.value())
                .list(
                        entityManager,
                        row -> new RegionDetails.Belonging(
                                new RegionCode(row.text(0)), row.bilingual(1), known(row.date(3)), row.date(4)));
    }

    private List<RegionDetails.Event> events(RegionCode code) {
        String wanted = code.value();
        return new Sql(
                        "SELECT e.effective_on, e.kind, e.legal_basis, r.code, r.name_id, r.name_en, f.code, f.name_id,"
                                + " f.name_en, t.code, t.name_id, t.name_en FROM region_event e"
                                + " JOIN region r ON r.code = e.region_code"
                                + " LEFT JOIN region f ON f.code = e.from_parent"
                                + " LEFT JOIN region t ON t.code = e.to_parent"
                                + " WHERE e.region_code = ? OR e.from_parent = ? OR e.to_parent = ?"
                                + " ORDER BY e.effective_on DESC, e.region_code",
                        wanted,
                        wanted,
                        wanted)
                .list(entityManager, RegionDossier::event);
    }

    private static RegionDetails.Event event(Row row) {
        return new RegionDetails.Event(
                row.date(0),
                row.constant(1, RegionEventKind.class),
                row.text(2),
                new RegionCode(row.text(3)),
                row.bilingual(4),
                AgencyColumns.code(row, 6),
                row.bilingual(7),
                AgencyColumns.code(row, 9),
                row.bilingual(10));
    }

    private static List<RegionGroupRow> groups(String json) {
        return JsonColumn.read(
                json,
                group -> new RegionGroupRow(
                        new RegionGroupRef(group.getString("ref")),
                        new Bilingual(group.getString("id"), group.getString("en")),
                        group.getInt("size")));
    }

    /** The day the records begin is not a date of anything. */
    private static LocalDate known(LocalDate day) {
        return RegionHistory.BEGINNING.equals(day) ? null : day;
    }
}
