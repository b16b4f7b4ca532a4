package id.sinergi.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The short lists that every context uses: affairs, objects, themes, holidays. */
@ApplicationScoped
class SharedReference implements ReferenceSource {
    private static final String NAME_ID = "name_id";
    private static final String NAME_EN = "name_en";

    @Override
    public List<String> files() {
        return List.of("government-affairs", "cooperation-objects", "themes", "holidays-2026");
    }

    @Override
    public List<ReferenceTable> tables(ReferenceFiles files) {
        return List.of(
                affairs(files.rows("government-affairs")),
                objects(files.rows("cooperation-objects")),
                themes(files.rows("themes")),
                holidays(files.rows("holidays-2026")));
    }

    private static ReferenceTable affairs(List<CSVRecord> file) {
        List<List<Object>> rows = new ArrayList<>();
        for (CSVRecord row : file) {
            rows.add(List.of(row.get("code"), row.get(NAME_ID), row.get(NAME_EN), row.get("class")));
        }
        return new ReferenceTable("government_affair", 1, List.of("code", NAME_ID, NAME_EN, "affair_class"), rows);
    }

    private static ReferenceTable objects(List<CSVRecord> file) {
        List<List<Object>> rows = new ArrayList<>();
        for (CSVRecord row : file) {
            rows.add(List.of(
                    row.get("code"), row.get(NAME_ID), row.get(NAME_EN), row.get("legal_basis"), rows.size() + 1));
        }
        return new ReferenceTable(
                "cooperation_object", 1, List.of("code", NAME_ID, NAME_EN, "legal_basis", "list_order"), rows);
    }

    private static ReferenceTable themes(List<CSVRecord> file) {
        List<List<Object>> rows = new ArrayList<>();
        for (CSVRecord row : file) {
            rows.add(List.of(row.get("code"), row.get(NAME_ID), row.get(NAME_EN), rows.size() + 1));
        }
        return new ReferenceTable("theme", 1, List.of("code", NAME_ID, NAME_EN, "list_order"), rows);
    }

    private static ReferenceTable holidays(List<CSVRecord> file) {
        List<List<Object>> rows = new ArrayList<>();
        for (CSVRecord row : file) {
            boolean jointLeave = "cuti_bersama".equals(row.get("type"));
            rows.add(List.of(LocalDate.parse(row.get("date")), row.get(NAME_ID), row.get(NAME_EN), jointLeave));
        }
        return new ReferenceTable("holiday", 1, List.of("holiday_on", NAME_ID, NAME_EN, "joint_leave"), rows);
    }
}
