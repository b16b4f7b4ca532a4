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
        return new AgencyRow(
                new AgencyId(row.uuid(0)),
                new AgencyRef(row.text(1)),
                row.constant(2, AgencyKind.class),
                row.bilingual(3),
                row.text(5),
                code(row, 6));
    }

    static RegionCode code(Row row, int index) {
        return row.isNull(index) ? null : new RegionCode(row.text(index));
    }
}
