package id.sinergi.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.identity.api.ColourTheme;
import id.sinergi.identity.api.CurrentPasswordWrong;
import id.sinergi.identity.api.Language;
import id.sinergi.identity.api.Password;
import id.sinergi.identity.api.PasswordTooShort;
import id.sinergi.identity.api.SignInDelayed;
import id.sinergi.identity.domain.Account;
import id.sinergi.shared.api.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnAccountTest {
    private static final Password CURRENT = new Password(IdentityFixture.PASSWORD);
    private static final Password NEXT = new Password("hujan di tanah grogot");

    private final IdentityFixture fixture = new IdentityFixture();
    private final Account ratna = fixture.person("ratna", Role.COORDINATOR);
    private final OwnAccount ownAccount = fixture.ownAccount();

    @Test
    void aNewPasswordEndsAllSessionsButThisOne() {
        UUID before = ratna.credentialStamp();

        IdentityFixture.as(
                ratna,
                () -> assertThat(ownAccount.changePassword(new ChangePassword(CURRENT, NEXT)))
                        .isEqualTo(new SignedIn(ratna.id(), ratna.credentialStamp())));

        assertThat(ratna.credentialStamp()).isNotEqualTo(before);
        assertThat(fixture.hashing.matches(NEXT, ratna.passwordHash())).isTrue();
    }

    @Test
    void withoutTheCurrentPasswordNothingChanges() {
        String hash = ratna.passwordHash();

        wrong();

        assertThat(ratna.passwordHash()).isEqualTo(hash);
    }

    @Test
    void guessingTheCurrentPasswordIsSlowedDownLikeSigningIn() {
        wrong();
        wrong();
        wrong();

        assertThatExceptionOfType(SignInDelayed.class).isThrownBy(() -> change(CURRENT, NEXT));
    }

    @Test
    void aBadNewPasswordIsRefused() {
        assertThatExceptionOfType(PasswordTooShort.class).isThrownBy(() -> change(CURRENT, new Password("pendek")));
    }

    @Test
    void preferencesStayWithTheAccount() {
        IdentityFixture.as(ratna, () -> ownAccount.prefer(Language.EN, ColourTheme.DARK));

        assertThat(ratna.language()).isEqualTo(Language.EN);
        assertThat(ratna.theme()).isEqualTo(ColourTheme.DARK);
    }

    private void wrong() {
        assertThatExceptionOfType(CurrentPasswordWrong.class)
                .isThrownBy(() -> change(new Password("bukan yang ini"), NEXT));
    }

    private void change(Password current, Password next) {
        IdentityFixture.as(ratna, () -> ownAccount.changePassword(new ChangePassword(current, next)));
    }
}
