package id.sinergi.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.identity.api.Password;
import id.sinergi.identity.api.SignInDelayed;
import id.sinergi.identity.api.SignInRefused;
import id.sinergi.identity.domain.Account;
import id.sinergi.identity.domain.Username;
import id.sinergi.shared.api.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SigningInTest {
    private static final String OFFICE = "192.0.2.7";

    private final IdentityFixture fixture = new IdentityFixture();
    private final Account ratna = fixture.person("ratna", Role.COORDINATOR);
    private final SigningIn signingIn = fixture.signingIn();

    @Test
    void theRightPasswordOpensASessionOfThisAccount() {
        SignedIn signedIn = signIn(" Ratna ", IdentityFixture.PASSWORD);

        assertThat(signedIn).isEqualTo(new SignedIn(ratna.id(), ratna.credentialStamp()));
        assertThat(fixture.accounts.lastSignedIn).containsEntry(ratna.id(), fixture.clock.instant());
    }

    @Test
    void unknownPeopleAreComparedWithADummyThatTakesTheSameTime() {
        refused("nobody", IdentityFixture.PASSWORD);

        assertThat(fixture.hashing.compared).containsExactly(ReversingHashing.DUMMY);
    }

    @Test
    void disabledPeopleGetTheSameAnswerInTheSameTime() {
        ratna.disable();

        refused("ratna", IdentityFixture.PASSWORD);

        assertThat(fixture.hashing.compared).containsExactly(ReversingHashing.DUMMY);
    }

    @Test
    void peopleWithoutAPasswordYetCannotComeIn() {
        ratna.forgetPassword();

        refused("ratna", "");
    }

    @Test
    void afterThreeFailuresNothingIsCheckedForAWhileNotEvenTheRightPassword() {
        failThreeTimes();
        int compared = fixture.hashing.compared.size();

        assertThatExceptionOfType(SignInDelayed.class)
                .isThrownBy(() -> signIn("ratna", IdentityFixture.PASSWORD))
                .satisfies(delay -> assertThat(delay.facts()).containsExactly(2L));
        assertThat(fixture.hashing.compared).hasSize(compared);
    }

    @Test
    void afterTheDelayTheRightPasswordWorksAndEverythingIsForgotten() {
        failThreeTimes();
        fixture.clock.forward(Duration.ofSeconds(2));

        signIn("ratna", IdentityFixture.PASSWORD);
        refused("ratna", "wrong");
        refused("ratna", "wrong");

        assertThat(signIn("ratna", IdentityFixture.PASSWORD)).isNotNull();
    }

    @Test
    void namesThatDoNotExistAreDelayedLikeThoseThatDo() {
        for (int i = 0; i < 3; i++) {
            refused("nobody", "wrong");
        }

        assertThatExceptionOfType(SignInDelayed.class).isThrownBy(() -> signIn("nobody", "wrong"));
    }

    @Test
    void manyFailuresFromOneAddressDelayEveryNameFromThere() {
        for (int i = 0; i < 30; i++) {
            refused("name" + i, "wrong");
        }

        assertThatExceptionOfType(SignInDelayed.class).isThrownBy(() -> signIn("ratna", IdentityFixture.PASSWORD));
        assertThat(signingIn.signIn(new SignIn("ratna", new Password(IdentityFixture.PASSWORD), "198.51.100.1")))
                .isNotNull();
    }

    @Test
    void anAccountOfADemonstrationCannotSignInOutsideIt() {
        Account demo = Account.forDemo(
                new Username("paser"), "Siti Aminah", Role.REGIONAL_OFFICER, AgencyDirectoryFixture.id("K17"));
        demo.replacePassword(fixture.hashing.hash(new Password(IdentityFixture.PASSWORD)));
        fixture.accounts.add(demo);

        refused("paser", IdentityFixture.PASSWORD);
        fixture.demoMode.on = true;
        assertThat(signIn("paser", IdentityFixture.PASSWORD)).isNotNull();
    }

    @Test
    void whatCannotBeAUserNameDoesNotReachTheAuditTrail() {
        SignIn typedIntoTheWrongField = new SignIn("My secret Passw0rd!", new Password("x"), OFFICE);

        assertThat(typedIntoTheWrongField.subject()).isEqualTo("-");
        assertThat(new SignIn("ratna", new Password("geheim"), OFFICE).toString())
                .doesNotContain("geheim");
    }

    private void failThreeTimes() {
        for (int i = 0; i < 3; i++) {
            refused("ratna", "wrong");
        }
    }

    private void refused(String username, String password) {
        assertThatExceptionOfType(SignInRefused.class).isThrownBy(() -> signIn(username, password));
    }

    private SignedIn signIn(String username, String password) {
        return signingIn.signIn(new SignIn(username, new Password(password), OFFICE));
    }
}
