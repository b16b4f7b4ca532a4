package id.sinergi.shared.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "\"7-5f3ac0de\"", " \"7\" "})
    void readsTheVersionOfATag(String ifMatch) {
        assertThat(Version.of(Version.read(ifMatch))).isEqualTo(7);
    }

    @Test
    void asksForAVersion() {
        assertThatThrownBy(() -> Version.of(null)).isInstanceOf(VersionRequired.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "7", "W/\"7\"", "\"7\", \"8\"", "\"-1\"", "\"99999999999\"", "\"7-XYZ\""})
    void doesNotGuess(String ifMatch) {
        assertThatThrownBy(() -> Version.read(ifMatch)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void differsWhenTheBodyDoesThoughTheVersionIsTheSame() {
        assertThat(Version.tag(7, "a".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(Version.tag(7, "b".getBytes(StandardCharsets.UTF_8)));
    }
}
