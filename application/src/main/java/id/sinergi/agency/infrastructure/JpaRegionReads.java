package id.sinergi.agency.infrastructure;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.agency.application.RegionCounts;
import id.sinergi.agency.application.RegionDetails;
import id.sinergi.agency.application.RegionFilter;
import id.sinergi.agency.application.RegionGroupDetails;
import id.sinergi.agency.application.RegionGroupRow;
import id.sinergi.agency.application.RegionReads;
import id.sinergi.agency.application.RegionRow;
import id.sinergi.shared.api.Cursor;
import id.sinergi.shared.api.CursorNotUnderstood;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists of regions and region groups by SQL. */
@ApplicationScoped
class JpaRegionReads implements RegionReads {
    private static final String GROUPS = "SELECT g.ref, g.name_id, g.name_en,"
            + " (SELECT COUNT(*) FROM region_group_member m WHERE m.group_id = g.id), g.version FROM region_group g";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    RegionDossier dossier;

    @Override
    public Page<RegionRow> list(RegionFilter filter, PageRequest page) {
        Cursor after = page.cursor(1);
        if (after != null && !RegionCode.isPossible(after.get(0))) {
            throw new CursorNotUnderstood();
        }
        List<RegionRow> fetched = RegionSql.rows(filter.on())
                .add(RegionSql.conditions(filter))
                .and(after == null ? null : after.get(0), "r.code > ?")
                .add("ORDER BY r.code LIMIT ?", page.limit() + 1)
                .list(entityManager, RegionSql::read);
        Sql matching = RegionSql.counted(filter.on()).add(RegionSql.conditions(filter));
        return Page.of(fetched, page, () -> matching.countCapped(entityManager), row -> Cursor.of(row.code()));
    }

    @Override
    public List<RegionRow> all(RegionFilter filter) {
        return RegionSql.rows(filter.on())
                .add(RegionSql.conditions(filter))
                .add("ORDER BY r.code")
                .list(entityManager, RegionSql::read);
    }

    @Override
    public Optional<RegionDetails> details(RegionCode code, LocalDate today) {
        return dossier.of(code, today);
    }

    @Override
    public RegionCounts counts(LocalDate on) {
        return new Sql(
                        "SELECT COALESCE(SUM(kind = 'PROVINCE'), 0), COALESCE(SUM(kind = 'REGENCY'), 0),"
                                + " COALESCE(SUM(kind = 'CITY'), 0),"
                                + " COALESCE(SUM(kind <> 'PROVINCE' AND autonomous), 0) FROM region"
                                + " WHERE exists_from <= ? AND (exists_until IS NULL OR exists_until > ?)",
                        on,
                        on)
                .list(
                        entityManager,
                        row -> new RegionCounts(on, row.integer(0), row.integer(1), row.integer(2), row.integer(3)))
                .get(0);
    }

    @Override
    public List<RegionGroupRow> groups() {
        return new Sql(GROUPS + " ORDER BY g.ref").list(entityManager, JpaRegionReads::group);
    }

    @Override
    public Optional<RegionGroupDetails> group(RegionGroupRef ref, LocalDate today) {
        List<RegionRow> members = all(new RegionFilter(null, null, null, ref, today));
        return new Sql(GROUPS + " WHERE g.ref = ?", ref.value())
                        .list(
                                entityManager,
                                row -> new RegionGroupDetails(
                                        group(row).ref(), row.bilingual(1), members, row.integer(4)))
                        .stream()
                        .findFirst();
    }

    static RegionGroupRow group(Row row) {
        return new RegionGroupRow(new RegionGroupRef(row.text(0)), row.bilingual(1), row.integer(3));
    }
}
