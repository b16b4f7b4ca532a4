package id.sinergi.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void whatWasWrittenIsReadAgain() {
        Cursor cursor = Cursor.of("Provinsi Papua Selatan", "93");

        assertThat(Cursor.decode(cursor.encode(), 2)).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "x", "'", "dGFtcGVyZWQ", "/w", "AB8A"})
    void whatThisSystemDidNotWriteIsNotUnderstood(String text) {
        assertThatExceptionOfType(CursorNotUnderstood.class).isThrownBy(() -> Cursor.decode(text, 2));
    }

    @Test
    void noValueHoldsWhatNobodyCanType() {
        assertThatExceptionOfType(CursorNotUnderstood.class).isThrownBy(() -> Cursor.decode("AAAA", 1));
    }
}
