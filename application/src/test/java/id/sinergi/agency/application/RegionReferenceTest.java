package id.sinergi.agency.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.shared.application.ReferenceFiles;
import id.sinergi.shared.application.ReferenceTable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionReferenceTest {
    private final ReferenceFiles files = new ReferenceFiles();
    private final Map<String, ReferenceTable> tables = new RegionReference()
            .tables(files).stream().collect(Collectors.toMap(ReferenceTable::name, Function.identity()));

    @ParameterizedTest
    @CsvSource({"2022-07-01,34", "2022-07-24,34", "2022-07-25,37", "2022-10-11,37", "2022-12-07,37", "2022-12-08,38"})
    void there_were_as_many_provinces_as_the_laws_say(LocalDate on, int provinces) {
        assertThat(tables.get("region").rows().stream()
                        .filter(row -> "PROVINCE".equals(row.get(1)))
                        .filter(row -> !((LocalDate) row.get(11)).isAfter(on)))
                .hasSize(provinces);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-01", "2022-10-11", "2023-01-01", "2026-11-23"})
    void each_of_the_514_belonged_to_exactly_one_province_that_existed(LocalDate on) {
        List<List<Object>> valid = tables.get("region_parent").rows().stream()
                .filter(row -> !((LocalDate) row.get(1)).isAfter(on))
                .filter(row -> row.get(3) == null || on.isBefore((LocalDate) row.get(3)))
                .toList();
        Set<Object> existing = tables.get("region").rows().stream()
                .filter(row -> !((LocalDate) row.get(11)).isAfter(on))
                .map(row -> row.get(0))
                .collect(Collectors.toSet());

        assertThat(valid).hasSize(514).extracting(row -> row.get(0)).doesNotHaveDuplicates();
        assertThat(existing).containsAll(valid.stream().map(row -> row.get(2)).toList());
    }

    @Test
    void six_regions_are_not_autonomous() {
        assertThat(tables.get("region").rows().stream().filter(row -> Boolean.FALSE.equals(row.get(4))))
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrder("31.01", "31.71", "31.72", "31.73", "31.74", "31.75");
    }

    @Test
    void every_region_has_one_government_with_both_names() {
        List<List<Object>> governments = tables.get("agency").rows();

        assertThat(governments).hasSize(552).noneMatch(row -> row.subList(0, 4).contains(null));
        assertThat(new HashSet<>(governments.stream().map(row -> row.get(6)).toList()))
                .hasSize(552);
        assertThat(governments)
                .anySatisfy(row -> assertThat(row)
                        .startsWith(
                                "PEMDA-64.01",
                                "REGIONAL_GOVERNMENT",
                                "Pemerintah Kabupaten Paser",
                                "Government of Paser Regency"));
    }

    @Test
    void national_bodies_have_both_names_and_distinct_references() {
        List<List<Object>> bodies = new AgencyReference().tables(files).get(0).rows();

        assertThat(bodies).hasSize(80).noneMatch(row -> row.subList(0, 4).contains(null));
        assertThat(bodies).extracting(row -> row.get(0)).doesNotHaveDuplicates();
        assertThat(bodies).extracting(row -> row.get(6)).doesNotHaveDuplicates();
        assertThat(bodies)
                .anySatisfy(row -> assertThat(row)
                        .startsWith(
                                "K17", "MINISTRY", "Kementerian Luar Negeri", "Ministry of Foreign Affairs", "Kemlu"));
    }
}
