package id.sinergi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @Test
    void an_address_of_ours_is_kept() {
        assertThat(Address.ours("/forums?q=IKN&after=x")).isEqualTo("/forums?q=IKN&after=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "", "/a\r\nSet-Cookie: x=1"})
    void nobody_is_sent_to_another_site(String wanted) {
        assertThat(Address.ours(wanted)).isEqualTo("/");
    }

    @Test
    void one_parameter_of_an_address_is_exchanged() {
        assertThat(Here.with("/forums?q=a&after=x", "after", "y z")).isEqualTo("/forums?q=a&after=y+z");
        assertThat(Here.with("/forums?after=x", "after", "")).isEqualTo("/forums");
        assertThat(Here.with("/forums", "after", "x")).isEqualTo("/forums?after=x");
    }
}
