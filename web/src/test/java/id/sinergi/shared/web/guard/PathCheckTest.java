package id.sinergi.shared.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathCheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/forums", "/forums/FRM-2022-0001", "/files/1/Nota 2022 (akhir).pdf", "/files/é"})
    void whatPeopleCanSeeGoesOn(String path) {
        assertThat(PathCheck.refusal(path)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/forums/FRM-2022-0001 ",
                "/forums/ FRM-2022-0001",
                "/forums/ ",
                "/decisions/DEC-2022-0001 /1",
                "/forums/FRM-2022-0001\u00A0",
                "/forums/FRM-2022-\u200B0001",
                "/forums/FRM-2022-\u00AD0001"
            })
    void whatOnlyLooksLikeARecordIsNotFound(String path) {
        assertThat(PathCheck.refusal(path)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forums/\uFFFDzz", "/login\u0000.png", "/login\r\nX: y"})
    void whatIsNoTextIsNotUnderstood(String path) {
        assertThat(PathCheck.refusal(path)).isEqualTo(400);
    }
}
