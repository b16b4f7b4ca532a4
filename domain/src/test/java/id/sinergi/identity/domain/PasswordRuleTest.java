package id.sinergi.identity.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.identity.api.Password;
import id.sinergi.identity.api.PasswordContainsUsername;
import id.sinergi.identity.api.PasswordTooCommon;
import id.sinergi.identity.api.PasswordTooLong;
import id.sinergi.identity.api.PasswordTooShort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {"dua belas hr.", "perahu kecil di Teluk Adang", "密码很长很长很长很长很长很长"})
    void longPasswordsOfAnyKindAreGood(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void elevenCharactersAreTooFew() {
        assertThatExceptionOfType(PasswordTooShort.class).isThrownBy(() -> check("abcdefgh123"));
    }

    @Test
    void twoHundredAndOneCharactersAreTooMany() {
        assertThatExceptionOfType(PasswordTooLong.class).isThrownBy(() -> check("kapal ".repeat(34)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sinergi-demo",
                "Sinergi-Demo2026!",
                "passwordpassword",
                "PasswordKu123456",
                "qwertyuiop123",
                "123456789012",
                "aaaaaaaaaaaa",
                "abcabcabcabc1",
                "Indonesia2026!!",
                "BismillahirrahmanirRahim"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThatExceptionOfType(PasswordTooCommon.class).isThrownBy(() -> check(password));
    }

    @Test
    void theUserNameInsideIsRefused() {
        assertThatExceptionOfType(PasswordContainsUsername.class).isThrownBy(() -> check("saya RATNA dari kemlu"));
    }

    private static void check(String password) {
        PasswordRule.check(new Password(password), "ratna");
    }
}
