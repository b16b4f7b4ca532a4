package id.sinergi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private static final String PROXY = "10.0.0.5";
    private static final String STRANGER = "198.51.100.9";

    private final ClientAddress clientAddress = new ClientAddress();

    @Test
    void withoutProxiesOfOursNoHeaderIsBelieved() {
        clientAddress.trustedProxies = Optional.empty();

        assertThat(clientAddress.behind(STRANGER, List.of("192.0.2.1"))).isEqualTo(STRANGER);
    }

    @Test
    void whatOurProxyWroteIsBelieved() {
        clientAddress.trustedProxies = Optional.of("10.0.0.4, 10.0.0.5");

        assertThat(clientAddress.behind(PROXY, List.of(" 192.0.2.1"))).isEqualTo("192.0.2.1");
        assertThat(clientAddress.behind(PROXY, List.of("192.0.2.1", "10.0.0.4")))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void whatAClientWroteBeforeOurProxyIsNot() {
        clientAddress.trustedProxies = Optional.of(PROXY);

        assertThat(clientAddress.behind(PROXY, List.of("127.0.0.1", "192.0.2.1")))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void whatIsNoAddressIsNotTaken() {
        clientAddress.trustedProxies = Optional.of(PROXY);

        assertThat(clientAddress.behind(PROXY, List.of("<script>"))).isEqualTo(PROXY);
        assertThat(clientAddress.behind(PROXY, List.of(""))).isEqualTo(PROXY);
    }
}
