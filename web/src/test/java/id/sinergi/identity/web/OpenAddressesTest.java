package id.sinergi.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/logout",
                "/setup",
                "/one-time/abc",
                "/calendar/abc.ics",
                "/preferences",
                "/public",
                "/public/register",
                "/health",
                "/health/ready",
                "/openapi",
                "/jakarta.faces.resource/sinergi.css.xhtml"
            })
    void theseNeedNobodyToBeSignedIn(String path) {
        assertThat(OpenAddresses.contains("GET", path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "/forums",
                "/loginx",
                "/login/",
                "/healthy",
                "/publication",
                "/health/../forums",
                "/one-time/..;/forums",
                "/one-time",
                "/setup/x",
                "/account",
                "/admin/accounts",
                "/api/v1/session",
                "/api/v1/forums",
                "/metrics",
                "/identity/login.xhtml",
                "/something/nobody/thought/of"
            })
    void everythingElseDoes(String path) {
        assertThat(OpenAddresses.contains("GET", path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "GET", "PUT"})
    void ofTheSessionOnlyItsBeginningIsOpen(String method) {
        assertThat(OpenAddresses.contains("POST", "/api/v1/session")).isTrue();
        assertThat(OpenAddresses.contains(method, "/api/v1/session")).isFalse();
    }
}
