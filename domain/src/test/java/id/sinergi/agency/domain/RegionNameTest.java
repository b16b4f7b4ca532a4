package id.sinergi.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.agency.api.RegionKind;
import id.sinergi.shared.api.Bilingual;
import org.junit.jupiter.api.Test;

class RegionNameTest {
    @Test
    void a_regency_keeps_its_proper_name_in_english() {
        assertThat(RegionName.of(RegionKind.REGENCY, "Kabupaten Paser"))
                .isEqualTo(new RegionName(RegionKind.REGENCY, new Bilingual("Kabupaten Paser", "Paser Regency")));
    }

    @Test
    void the_units_of_jakarta_are_called_administrative() {
        assertThat(RegionName.of(RegionKind.CITY, "Kota Administrasi Jakarta Pusat")
                        .text()
                        .en())
                .isEqualTo("Jakarta Pusat Administrative City");
        assertThat(RegionName.of(RegionKind.REGENCY, "Kabupaten Administrasi Kepulauan Seribu")
                        .text()
                        .en())
                .isEqualTo("Kepulauan Seribu Administrative Regency");
    }

    @Test
    void a_government_is_named_after_its_region() {
        assertThat(RegionName.ofProvince("Kalimantan Timur", "East Kalimantan").ofGovernment())
                .isEqualTo(new Bilingual(
                        "Pemerintah Provinsi Kalimantan Timur", "Provincial Government of East Kalimantan"));
        assertThat(RegionName.of(RegionKind.CITY, "Kota Balikpapan").ofGovernment())
                .isEqualTo(new Bilingual("Pemerintah Kota Balikpapan", "Government of Balikpapan City"));
    }
}
