package id.sinergi.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionEventKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionHistoryTest {
    private static final RegionCode PAPUA_BARAT = new RegionCode("92");
    private static final RegionCode PAPUA_BARAT_DAYA = new RegionCode("96");
    private static final RegionCode SORONG = new RegionCode("96.71");
    private static final LocalDate DAY = LocalDate.of(2022, 12, 8);

    private final RegionHistory history = new RegionHistory(List.of(
            new RegionEvent(DAY, RegionEventKind.REGION_MOVED, "UU 29/2022", SORONG, PAPUA_BARAT, PAPUA_BARAT_DAYA),
            new RegionEvent(DAY, RegionEventKind.PROVINCE_FORMED, "UU 29/2022", PAPUA_BARAT_DAYA, PAPUA_BARAT, null)));

    @Test
    void a_region_that_moved_belonged_to_the_old_province_until_the_day_before() {
        assertThat(history.belongings(SORONG, PAPUA_BARAT_DAYA))
                .containsExactly(
                        new Belonging(SORONG, PAPUA_BARAT, RegionHistory.BEGINNING, DAY),
                        new Belonging(SORONG, PAPUA_BARAT_DAYA, DAY, null));
    }

    @Test
    void on_the_day_itself_it_belongs_to_exactly_one_province() {
        assertThat(history.belongings(SORONG, PAPUA_BARAT_DAYA).stream().filter(each -> each.on(DAY)))
                .singleElement()
                .extracting(Belonging::province)
                .isEqualTo(PAPUA_BARAT_DAYA);
    }

    @Test
    void a_region_without_events_has_always_belonged_where_it_belongs_today() {
        RegionCode paser = new RegionCode("64.01");
        RegionCode kaltim = new RegionCode("64");

        assertThat(history.belongings(paser, kaltim))
                .containsExactly(new Belonging(paser, kaltim, RegionHistory.BEGINNING, null));
    }

    @Test
    void a_province_exists_from_the_day_of_its_law() {
        assertThat(history.existsFrom(PAPUA_BARAT_DAYA)).isEqualTo(DAY);
        assertThat(history.existsFrom(PAPUA_BARAT)).isEqualTo(RegionHistory.BEGINNING);
    }

    @Test
    void events_that_do_not_lead_to_the_province_of_today_are_refused() {
        assertThatThrownBy(() -> history.belongings(SORONG, PAPUA_BARAT)).isInstanceOf(RegionEventsContradict.class);
    }

    @Test
    void events_with_a_gap_between_them_are_refused() {
        RegionHistory broken = new RegionHistory(List.of(
                new RegionEvent(DAY, RegionEventKind.REGION_MOVED, "1", SORONG, PAPUA_BARAT, PAPUA_BARAT_DAYA),
                new RegionEvent(
                        DAY.plusYears(1),
                        RegionEventKind.REGION_MOVED,
                        "2",
                        SORONG,
                        PAPUA_BARAT,
                        new RegionCode("91"))));

        assertThatThrownBy(() -> broken.belongings(SORONG, new RegionCode("91")))
                .isInstanceOf(RegionEventsContradict.class);
    }
}
