package id.sinergi.agency.infrastructure;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionKind;
import id.sinergi.agency.application.RegionFilter;
import id.sinergi.agency.application.RegionRow;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import java.time.LocalDate;

/** The regions that existed on a day, each with the province it belonged to on that day. */
final class RegionSql {
    static final int COLUMNS = 10;

    private static final String SELECTED =
            "r.code, r.kind, r.name_id, r.name_en, r.autonomous, p.code AS province_code,"
                    + " p.name_id AS province_id, p.name_en AS province_en, r.area_km2, r.population";

    private RegionSql() {}

    static Sql rows(LocalDate on) {
        return rows(on, "");
    }

    /** As {@link #rows(LocalDate)}, with more columns from {@link #COLUMNS} on. */
    static Sql rows(LocalDate on, String more) {
        return select(SELECTED + more, on)
                .add("WHERE r.exists_from <= ? AND (r.exists_until IS NULL OR r.exists_until > ?)", on, on);
    }

    /** One column, for counting. */
    static Sql counted(LocalDate on) {
        return select("1", on)
                .add("WHERE r.exists_from <= ? AND (r.exists_until IS NULL OR r.exists_until > ?)", on, on);
    }

    /** One region with its government {@code a}, whether or not it exists on that day. */
    static Sql governed(RegionCode code, LocalDate on, String more) {
        return select(SELECTED + more, on)
                .add("LEFT JOIN agency a ON a.region_code = r.code WHERE r.code = ?", code.value());
    }

    static Sql conditions(RegionFilter filter) {
        Sql sql = new Sql("")
                .andWords(filter.q(), "r.name_id", "r.name_en", "r.code")
                .and(filter.kind() == null ? null : filter.kind().name(), "r.kind = ?")
                .and(filter.province() == null ? null : filter.province().value(), "rp.parent_code = ?");
        return sql.and(
                filter.group() == null ? null : filter.group().value(),
                "r.code IN (SELECT m.region_code FROM region_group_member m"
                        + " JOIN region_group g ON g.id = m.group_id WHERE g.ref = ?)");
    }

    static RegionRow read(Row row) {
        return new RegionRow(
                new RegionCode(row.text(0)),
                row.constant(1, RegionKind.class),
                row.bilingual(2),
                row.flag(4),
                AgencyColumns.code(row, 5),
                row.isNull(5) ? null : row.bilingual(6),
                row.decimal(8),
                row.integer(9));
    }

    private static Sql select(String columns, LocalDate on) {
        return new Sql(
                "SELECT " + columns + " FROM region r LEFT JOIN region_parent rp ON rp.region_code = r.code"
                        + " AND rp.valid_from <= ? AND (rp.valid_until IS NULL OR rp.valid_until > ?)"
                        + " LEFT JOIN region p ON p.code = rp.parent_code",
                on,
                on);
    }
}
