package id.sinergi.identity.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordTest {
    @Test
    void aPasswordNeverShowsItself() {
        assertThat(new Password("perahu kecil").toString()).doesNotContain("perahu");
    }

    @Test
    void theSameSignsFromAnotherKeyboardAreTheSamePassword() {
        assertThat(new Password("cafe\u0301").reveal()).isEqualTo(new Password("caf\u00e9").reveal());
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleCountThem() {
        assertThat(new Password("\uD83D\uDE00\uD83D\uDE00").length()).isEqualTo(2);
    }
}
