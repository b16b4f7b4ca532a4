package id.sinergi.agency.infrastructure;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.agency.api.AgencyKind;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.agency.api.RegionCode;
import id.sinergi.shared.infrastructure.Row;

/** The columns of an agency's row, and how they are read. */
final class AgencyColumns {
    static final String ALL =
            "a.id, a.ref, a.kind, a.name_id, a.name_en, a.abbreviation, a.region_code, a.list_order, a.version";
    static final int LIST_ORDER = 7;
    static final int VERSION = 8;

    private AgencyColumns() {}

    static AgencyRow read(Row row) {
        return read(row, 0);
    }

    /** The columns stand in the row from {@code first} on. */
    static AgencyRow read(Row row, int first) {
        return new AgencyRow(
                new AgencyId(row.uuid(first)),
                new AgencyRef(row.text(first + 1)),
                row.constant(first + 2, AgencyKind.class),
                row.bilingual(first + 3),
                row.text(first + 5),
                code(row, first + 6));
    }

    static RegionCode code(Row row, int index) {
        return row.isNull(index) ? null : new RegionCode(row.text(index));
    }
}
