package id.sinergi.partner.application;

import id.sinergi.shared.application.ReferenceFiles;
import id.sinergi.shared.application.ReferenceSource;
import id.sinergi.shared.application.ReferenceTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The countries of the world, as ISO 3166-1 lists them. */
@ApplicationScoped
class CountryReference implements ReferenceSource {
    @Override
    public List<String> files() {
        return List.of("countries");
    }

    @Override
    public List<ReferenceTable> tables(ReferenceFiles files) {
        List<List<Object>> rows = new ArrayList<>();
        for (CSVRecord row : files.rows("countries")) {
            rows.add(Arrays.asList((Object[]) row.values()));
        }
        return List.of(new ReferenceTable(
                "country",
                1,
                List.of("iso2", "iso3", "m49", "name_id", "name_en", "region_m49", "subregion_m49", "relations"),
                rows));
    }
}
