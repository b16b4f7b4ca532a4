package id.sinergi.agency.application;

import static id.sinergi.shared.api.Role.ADMINISTRATOR;
import static id.sinergi.shared.api.Role.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.sinergi.agency.api.AgencyKind;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import id.sinergi.testing.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class RegionsIT extends InContainer {
    private static final LocalDate FORUM_DAY = LocalDate.of(2022, 10, 11);
    private static final RegionGroupRef BUFFER = new RegionGroupRef("GRP-01");
    private static final RegionCode PASER = new RegionCode("64.01");
    private static final RegionCode PENAJAM = new RegionCode("64.09");

    @Inject
    RegionQueries regions;

    @Inject
    AgencyQueries agencies;

    @Inject
    RegionGrouping grouping;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Test
    void each_day_has_the_provinces_of_its_law_and_always_514() throws Exception {
        assertThat(countsOn(LocalDate.of(2022, 7, 1)).provinces()).isEqualTo(34);
        assertThat(countsOn(FORUM_DAY).provinces()).isEqualTo(37);
        assertThat(countsOn(LocalDate.of(2023, 1, 1)).provinces()).isEqualTo(38);
        for (LocalDate day : List.of(LocalDate.of(2022, 7, 1), FORUM_DAY, LocalDate.of(2023, 1, 1))) {
            assertThat(countsOn(day).regenciesAndCities()).isEqualTo(514);
            assertThat(countsOn(day).autonomous()).isEqualTo(508);
        }
    }

    @Test
    void the_list_follows_the_day() throws Exception {
        RegionCode papuaBarat = new RegionCode("92");

        assertThat(reading(() -> regions.within(RegionFilter.ALL.in(papuaBarat).on(FORUM_DAY))))
                .hasSize(13);
        assertThat(reading(() -> regions.within(RegionFilter.ALL.in(papuaBarat).on(LocalDate.of(2022, 12, 8)))))
                .hasSize(7);
    }

    @Test
    void walking_the_pages_shows_every_region_once() throws Exception {
        List<RegionCode> seen = new ArrayList<>();
        String after = null;
        do {
            PageRequest next = new PageRequest(after, 200);
            Page<RegionRow> page = reading(() -> regions.list(RegionFilter.ALL, next));
            page.items().forEach(row -> seen.add(row.code()));
            assertThat(page.count()).isEqualTo(552);
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(552).doesNotHaveDuplicates();
    }

    @Test
    void search_takes_every_word_and_no_wildcard() throws Exception {
        assertThat(found("paser")).extracting(row -> row.code().value()).containsExactly("64.01", "64.09");
        assertThat(found("utara PASER")).extracting(RegionRow::code).containsExactly(PENAJAM);
        assertThat(found("64.0%")).isEmpty();
        assertThat(found("p_ser")).isEmpty();
    }

    @Test
    void a_region_tells_where_it_belonged() throws Exception {
        RegionDetails sorong =
                reading(() -> regions.details(new RegionCode("96.71"))).orElseThrow();

        assertThat(sorong.belongings())
                .extracting(
                        each -> each.province().value(), RegionDetails.Belonging::from, RegionDetails.Belonging::until)
                .containsExactly(
                        tuple("96", LocalDate.of(2022, 12, 8), null), tuple("92", null, LocalDate.of(2022, 12, 8)));
        assertThat(sorong.government().ref()).isEqualTo(new AgencyRef("PEMDA-96.71"));
        assertThat(reading(() -> regions.details(new RegionCode("00")))).isEmpty();
    }

    @Test
    void agencies_are_found_by_abbreviation_kind_and_province() throws Exception {
        assertThat(agenciesOf(new AgencyFilter("kemlu", null, null)))
                .extracting(row -> row.ref().value())
                .containsExactly("K17");
        assertThat(agenciesOf(new AgencyFilter(null, AgencyKind.COORDINATING_MINISTRY, null)))
                .hasSize(7);
        assertThat(agenciesOf(new AgencyFilter(null, null, new RegionCode("64"))))
                .hasSize(11);
    }

    @Test
    void an_administrator_keeps_the_groups_and_the_database_keeps_what_was() throws Exception {
        RegionGroupDetails before = reading(() -> regions.group(BUFFER)).orElseThrow();
        List<RegionCode> members = List.of(PASER, PENAJAM, new RegionCode("64.71"));
        Caller administrator = caller(ADMINISTRATOR);

        as(administrator, () -> {
            grouping.revise(revision(before.version(), members));
            return null;
        });

        RegionGroupDetails after = reading(() -> regions.group(BUFFER)).orElseThrow();
        assertThat(after.members()).extracting(RegionRow::code).containsExactlyElementsOf(members);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(entityManager
                        .createNativeQuery("SELECT changed_by FROM region_group WHERE ref = 'GRP-01'")
                        .getSingleResult())
                .hasToString(administrator.account().toString());
        assertThatThrownBy(() -> as(administrator, () -> {
                    grouping.revise(revision(before.version(), members));
                    return null;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
        as(administrator, () -> {
            grouping.revise(revision(after.version(), List.of(PASER, PENAJAM)));
            return null;
        });
    }

    @Test
    void others_may_not_change_groups_and_only_regions_are_members() {
        assertThatThrownBy(() -> as(caller(COORDINATOR), () -> {
                    grouping.revise(revision(1, List.of()));
                    return null;
                }))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> as(
                        caller(ADMINISTRATOR),
                        () -> grouping.create(new NewRegionGroup("Uji", null, List.of(new RegionCode("00.00"))))))
                .isInstanceOf(NotFound.class);
    }

    private static ReviseRegionGroup revision(int version, List<RegionCode> members) {
        Bilingual name = new Bilingual("Daerah penyangga IKN", "IKN buffer regions");
        return new ReviseRegionGroup(BUFFER, version, name.id(), name.en(), members);
    }

    private RegionCounts countsOn(LocalDate day) throws Exception {
        return reading(() -> regions.counts(day));
    }

    private List<RegionRow> found(String q) throws Exception {
        return reading(() -> regions.list(new RegionFilter(q, null, null, null, null), PageRequest.first()))
                .items();
    }

    private List<AgencyRow> agenciesOf(AgencyFilter filter) throws Exception {
        return reading(() -> agencies.list(filter, PageRequest.first())).items();
    }

    private static <T> T reading(Callable<T> work) throws Exception {
        return as(caller(COORDINATOR), work);
    }

    private static Caller caller(Role role) {
        return new Caller(UUID.randomUUID(), "uji", role, null);
    }
}
