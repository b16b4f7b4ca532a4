package id.sinergi.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.identity.api.DisplayNameMissing;
import id.sinergi.identity.api.UsernameNotAllowed;
import id.sinergi.shared.api.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
    private static final UUID AGENCY = new UUID(7, 7);

    private final Account account = Account.open(new Username("ratna"), " Ratna Wulandari ", Role.COORDINATOR, AGENCY);

    @Test
    void aNewAccountCannotBeUsedBeforeItHasAPassword() {
        assertThat(account.isUsable(false)).isFalse();
        account.replacePassword("hash");
        assertThat(account.isUsable(false)).isTrue();
    }

    @Test
    void aDisabledAccountCannotBeUsedUntilItIsEnabled() {
        account.replacePassword("hash");
        account.disable();
        assertThat(account.isUsable(false)).isFalse();
        account.enable();
        assertThat(account.isUsable(false)).isTrue();
    }

    @Test
    void anAccountOfADemonstrationIsGoodForNothingOutsideIt() {
        Account demo = Account.forDemo(new Username("paser"), "Siti Aminah", Role.REGIONAL_OFFICER, AGENCY);
        demo.replacePassword("hash");

        assertThat(demo.isUsable(true)).isTrue();
        assertThat(demo.isUsable(false)).isFalse();
    }

    @Test
    void passwordResetAndDisablingEndTheSessions() {
        UUID opened = account.credentialStamp();
        account.replacePassword("hash");
        UUID withPassword = account.credentialStamp();
        account.forgetPassword();
        UUID reset = account.credentialStamp();
        account.disable();

        assertThat(account.credentialStamp()).isNotIn(opened, withPassword, reset);
        assertThat(reset).isNotIn(opened, withPassword);
        assertThat(withPassword).isNotEqualTo(opened);
    }

    @Test
    void anotherRoleDoesNotEndTheSessionBecauseItIsReadAnewEachTime() {
        UUID before = account.credentialStamp();

        account.assign("Ratna W.", Role.AUDITOR, AGENCY);

        assertThat(account.role()).isEqualTo(Role.AUDITOR);
        assertThat(account.credentialStamp()).isEqualTo(before);
    }

    @Test
    void thePersonHasAName() {
        assertThat(account.displayName()).isEqualTo("Ratna Wulandari");
        assertThatExceptionOfType(DisplayNameMissing.class)
                .isThrownBy(() -> account.assign("  ", Role.AUDITOR, AGENCY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "1abc", "ratna wulandari", "ratna@kemlu", "rätna", "<b>x</b>", "-abc"})
    void notEverythingIsAUserName(String typed) {
        assertThatExceptionOfType(UsernameNotAllowed.class).isThrownBy(() -> new Username(typed));
    }

    @Test
    void aUserNameIsLowerCaseWithoutBlanksAround() {
        assertThat(new Username(" Ratna.W ").value()).isEqualTo("ratna.w");
    }
}
