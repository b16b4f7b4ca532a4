package id.sinergi.agency.application;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionEventKind;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.agency.api.RegionKind;
import id.sinergi.agency.domain.Belonging;
import id.sinergi.agency.domain.RegionEvent;
import id.sinergi.agency.domain.RegionGroup;
import id.sinergi.agency.domain.RegionGroups;
import id.sinergi.agency.domain.RegionHistory;
import id.sinergi.agency.domain.RegionName;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.application.ReferenceFiles;
import id.sinergi.shared.application.ReferenceSource;
import id.sinergi.shared.application.ReferenceTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The regions, what the laws made of them, their governments, and the first members of the region groups. */
@ApplicationScoped
class RegionReference implements ReferenceSource {
    private static final String CODE = "code";
    private static final String NAME_ID = "name_id";
    private static final String NAME_EN = "name_en";

    private static final List<String> REGION_COLUMNS = List.of(
            CODE,
            "kind",
            NAME_ID,
            NAME_EN,
            "autonomous",
            "iso_code",
            "time_zone",
            "area_km2",
            "population",
            "latitude",
            "longitude",
            "exists_from");

    @Inject
    RegionGroups groups;

    @Override
    public List<String> files() {
        return List.of("regions", "region-events", "provinces-english", "region-groups");
    }

    @Override
    public List<ReferenceTable> tables(ReferenceFiles files) {
        List<RegionEvent> events =
                files.rows("region-events").stream().map(RegionReference::event).toList();
        RegionHistory history = new RegionHistory(events);
        List<CSVRecord> regions = files.rows("regions");
        Map<String, RegionName> names = names(regions, files.rows("provinces-english"));
        return List.of(
                regionTable(regions, names, history),
                parentTable(regions, history),
                eventTable(events),
                governmentTable(names));
    }

    @Override
    public void seed(ReferenceFiles files) {
        for (CSVRecord row : files.rows("region-groups")) {
            RegionGroupRef ref = new RegionGroupRef(row.get("ref"));
            if (groups.find(ref).isEmpty()) {
                List<RegionCode> members = Stream.of(row.get("region_codes").split(" ", -1))
                        .map(RegionCode::new)
                        .toList();
                groups.add(new RegionGroup(ref, new Bilingual(row.get(NAME_ID), row.get(NAME_EN)), members));
            }
        }
    }

    private static Map<String, RegionName> names(List<CSVRecord> regions, List<CSVRecord> english) {
        Map<String, String> provinces =
                english.stream().collect(Collectors.toMap(row -> row.get(CODE), row -> row.get(NAME_EN)));
        return regions.stream().collect(Collectors.toMap(row -> row.get(CODE), row -> {
            RegionKind kind = RegionKind.valueOf(row.get("type"));
            return kind == RegionKind.PROVINCE
                    ? RegionName.ofProvince(row.get("name"), provinces.get(row.get(CODE)))
                    : RegionName.of(kind, row.get("name"));
        }));
    }

    private static RegionEvent event(CSVRecord row) {
        String to = row.get("to_parent");
        return new RegionEvent(
                LocalDate.parse(row.get("effective_on")),
                RegionEventKind.valueOf(row.get("kind")),
                row.get("legal_basis"),
                new RegionCode(row.get("region_code")),
                new RegionCode(row.get("from_parent")),
                to == null ? null : new RegionCode(to));
    }

    private static ReferenceTable regionTable(
            List<CSVRecord> regions, Map<String, RegionName> names, RegionHistory history) {
        List<List<Object>> rows = new ArrayList<>();
        for (CSVRecord row : regions) {
            rows.add(region(row, names.get(row.get(CODE)).text(), history.existsFrom(new RegionCode(row.get(CODE)))));
        }
        return new ReferenceTable("region", 1, REGION_COLUMNS, rows);
    }

    private static List<Object> region(CSVRecord row, Bilingual name, LocalDate existsFrom) {
        return Arrays.asList(
                row.get(CODE),
                row.get("type"),
                name.id(),
                name.en(),
                Boolean.valueOf(row.get("autonomous")),
                row.get("iso_3166_2"),
                row.get("time_zone"),
                new BigDecimal(row.get("area_km2")),
                Integer.valueOf(row.get("population")),
                new BigDecimal(row.get("latitude")),
                new BigDecimal(row.get("longitude")),
                existsFrom);
    }

    private static ReferenceTable parentTable(List<CSVRecord> regions, RegionHistory history) {
        List<List<Object>> rows = new ArrayList<>();
        for (CSVRecord row : regions) {
            if (row.get("parent_code") != null) {
                RegionCode today = new RegionCode(row.get("parent_code"));
                for (Belonging each : history.belongings(new RegionCode(row.get(CODE)), today)) {
                    rows.add(Arrays.asList(
                            each.region().value(), each.from(), each.province().value(), each.until()));
                }
            }
        }
        return new ReferenceTable(
                "region_parent", 2, List.of("region_code", "valid_from", "parent_code", "valid_until"), rows);
    }

    private static ReferenceTable eventTable(List<RegionEvent> events) {
        List<List<Object>> rows = new ArrayList<>();
        for (RegionEvent event : events) {
            rows.add(Arrays.asList(
                    event.region().value(),
                    event.on(),
                    event.kind().name(),
                    event.legalBasis(),
                    event.from().value(),
                    event.to() == null ? null : event.to().value()));
        }
        return new ReferenceTable(
                "region_event",
                3,
                List.of("region_code", "effective_on", "kind", "legal_basis", "from_parent", "to_parent"),
                rows);
    }

    private static ReferenceTable governmentTable(Map<String, RegionName> names) {
        List<List<Object>> rows = new ArrayList<>();
        names.forEach((code, name) -> rows.add(AgencyReference.government(new RegionCode(code), name)));
        return AgencyReference.table(rows);
    }
}
