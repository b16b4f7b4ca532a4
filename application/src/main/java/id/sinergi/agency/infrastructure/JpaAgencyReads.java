package id.sinergi.agency.infrastructure;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.agency.application.AgencyDetails;
import id.sinergi.agency.application.AgencyFilter;
import id.sinergi.agency.application.AgencyReads;
import id.sinergi.agency.application.RegionRow;
import id.sinergi.shared.api.Cursor;
import id.sinergi.shared.api.CursorNotUnderstood;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists and pages of agencies by SQL. */
@ApplicationScoped
class JpaAgencyReads implements AgencyReads {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    private record Ordered(int order, AgencyRow row) {}

    @Override
    public Page<AgencyRow> list(AgencyFilter filter, LocalDate today, PageRequest page) {
        Sql counted = new Sql("SELECT 1 FROM agency a WHERE TRUE").add(conditions(filter, today));
        Sql rows = new Sql("SELECT " + AgencyColumns.ALL + " FROM agency a WHERE TRUE").add(conditions(filter, today));
        Cursor after = page.cursor(2);
        if (after != null) {
            int order = number(after.get(0));
            rows.add("AND (a.list_order > ? OR a.list_order = ? AND a.ref > ?)", order, order, after.get(1));
        }
        List<Ordered> fetched = rows.add("ORDER BY a.list_order, a.ref LIMIT ?", page.limit() + 1)
                .list(
                        entityManager,
                        row -> new Ordered(row.integer(AgencyColumns.LIST_ORDER), AgencyColumns.read(row)));
        return Page.of(
                        fetched,
                        page,
                        () -> counted.countCapped(entityManager),
                        each -> Cursor.of(each.order(), each.row().ref()))
                .map(Ordered::row);
    }

    @Override
    public Optional<AgencyDetails> details(AgencyRef ref, LocalDate today) {
        return new Sql("SELECT " + AgencyColumns.ALL + " FROM agency a WHERE a.ref = ?", ref.value())
                        .list(entityManager, row -> {
                            AgencyRow agency = AgencyColumns.read(row);
                            return new AgencyDetails(agency, region(agency, today), row.integer(AgencyColumns.VERSION));
                        })
                        .stream()
                        .findFirst();
    }

    private RegionRow region(AgencyRow agency, LocalDate today) {
        return agency.region() == null
                ? null
                : RegionSql.rows(today)
                        .add("AND r.code = ?", agency.region().value())
                        .list(entityManager, RegionSql::read)
                        .get(0);
    }

    private static Sql conditions(AgencyFilter filter, LocalDate today) {
        Sql sql = new Sql("")
                .andWords(filter.q(), "a.name_id", "a.name_en", "a.abbreviation", "a.ref")
                .and(filter.kind() == null ? null : filter.kind().name(), "a.kind = ?");
        if (filter.province() != null) {
            String province = filter.province().value();
            sql.add(
                    "AND (a.region_code = ? OR a.region_code IN (SELECT rp.region_code FROM region_parent rp"
                            + " WHERE rp.parent_code = ? AND rp.valid_from <= ?"
                            + " AND (rp.valid_until IS NULL OR rp.valid_until > ?)))",
                    province,
                    province,
                    today,
                    today);
        }
        return sql;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new CursorNotUnderstood(e);
        }
    }
}
