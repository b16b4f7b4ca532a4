package id.sinergi.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrakeKeyTest {
    @Test
    void theSameNameInOtherLettersIsTheSameAccount() {
        assertThat(BrakeKey.ofAccount(" Koordinator ")).isEqualTo(BrakeKey.ofAccount("koordinator"));
    }

    @Test
    void allAddressesOfOneIpv6NetworkCountTogether() {
        assertThat(BrakeKey.ofAddress("2001:db8:1:2::1")).isEqualTo(BrakeKey.ofAddress("2001:db8:1:2:ffff::9"));
        assertThat(BrakeKey.ofAddress("2001:db8:1:2::1")).isNotEqualTo(BrakeKey.ofAddress("2001:db8:1:3::1"));
    }

    @Test
    void twoIpv4AddressesAreTwo() {
        assertThat(BrakeKey.ofAddress("192.0.2.1")).isNotEqualTo(BrakeKey.ofAddress("192.0.2.2"));
    }

    @Test
    void anAccountNamedLikeAnAddressIsNotThatAddress() {
        assertThat(BrakeKey.ofAccount("192.0.2.1").hash())
                .isNotEqualTo(BrakeKey.ofAddress("192.0.2.1").hash());
    }

    @Test
    void aKeyShowsNeitherNameNorAddress() {
        assertThat(BrakeKey.ofAccount("koordinator").toString()).doesNotContain("koordinator");
        assertThat(BrakeKey.ofAccount("koordinator").hash()).hasSize(64);
    }
}
