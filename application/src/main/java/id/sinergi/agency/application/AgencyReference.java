package id.sinergi.agency.application;

import id.sinergi.agency.api.AgencyKind;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.domain.RegionName;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.application.ReferenceFiles;
import id.sinergi.shared.application.ReferenceSource;
import id.sinergi.shared.application.ReferenceTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The national bodies: ministries in the order of protocol, then the others. */
@ApplicationScoped
class AgencyReference implements ReferenceSource {
    private static final int REGIONS = 100_000;

    private static final Map<String, AgencyKind> KINDS = Map.of(
            "coordinating", AgencyKind.COORDINATING_MINISTRY,
            "ministry", AgencyKind.MINISTRY,
            "ministry_status_uncertain", AgencyKind.MINISTRY,
            "LPNK", AgencyKind.NON_MINISTRY,
            "setingkat_kementerian", AgencyKind.MINISTRY_LEVEL,
            "lembaga_negara", AgencyKind.STATE_BODY);

    /** Where each kind of other body begins in the order of protocol. */
    private static final Map<AgencyKind, Integer> ORDER =
            Map.of(AgencyKind.MINISTRY_LEVEL, 1_000, AgencyKind.NON_MINISTRY, 2_000, AgencyKind.STATE_BODY, 3_000);

    @Override
    public List<String> files() {
        return List.of("ministries", "non-ministry-agencies", "agency-names");
    }

    @Override
    public List<ReferenceTable> tables(ReferenceFiles files) {
        Map<String, CSVRecord> known = files.rows("agency-names").stream()
                .collect(Collectors.toMap(row -> row.get("ref"), Function.identity()));
        List<List<Object>> rows = new ArrayList<>();
        for (CSVRecord row : files.rows("ministries")) {
            rows.add(ministry(row, known.get(row.get("code")), rows.size() + 1));
        }
        for (CSVRecord row : files.rows("non-ministry-agencies")) {
            rows.add(otherBody(row, known.get(row.get("abbreviation")), rows.size() + 1));
        }
        return List.of(table(rows));
    }

    static ReferenceTable table(List<List<Object>> rows) {
        List<String> columns =
                List.of("ref", "kind", "name_id", "name_en", "abbreviation", "region_code", "list_order");
        return new ReferenceTable("agency", 1, columns, rows, true);
    }

    private static List<Object> ministry(CSVRecord row, CSVRecord known, int order) {
        return Arrays.asList(
                row.get("code"),
                KINDS.get(row.get("kind")).name(),
                row.get("name_id"),
                row.get("name_en"),
                known == null ? null : known.get("abbreviation"),
                null,
                order);
    }

    private static List<Object> otherBody(CSVRecord row, CSVRecord known, int order) {
        AgencyKind kind = KINDS.get(row.get("kind"));
        return Arrays.asList(
                row.get("abbreviation"),
                kind.name(),
                row.get("name_id"),
                known == null ? null : known.get("name_en"),
                row.get("abbreviation"),
                null,
                ORDER.get(kind) + order);
    }

    /** The government of a region: {@code 64} comes before {@code 64.01}. */
    static List<Object> government(RegionCode region, RegionName name) {
        Bilingual government = name.ofGovernment();
        String digits = region.value().replace(".", "") + (region.isProvince() ? "00" : "");
        return Arrays.asList(
                AgencyRef.governmentOf(region).value(),
                AgencyKind.REGIONAL_GOVERNMENT.name(),
                government.id(),
                government.en(),
                null,
                region.value(),
                REGIONS + Integer.parseInt(digits));
    }
}
