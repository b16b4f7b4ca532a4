package id.sinergi.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.identity.api.Password;
import id.sinergi.identity.api.PasswordTooCommon;
import id.sinergi.identity.api.SetupNotPossible;
import id.sinergi.identity.api.Token;
import id.sinergi.identity.domain.Account;
import id.sinergi.shared.api.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {
    private final IdentityFixture fixture = new IdentityFixture();
    private final FirstAdministrator firstAdministrator = fixture.firstAdministrator();

    @Test
    void anEmptySystemOffersATokenAndWhoHasItBecomesAdministrator() {
        Token token = firstAdministrator.offer().orElseThrow();

        firstAdministrator.create(setUp(token, IdentityFixture.PASSWORD));

        Account agus = fixture.accounts.findByUsername("agus").orElseThrow();
        assertThat(agus.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(agus.isUsable(false)).isTrue();
    }

    @Test
    void theTokenWorksOnceAndEveryOtherTokenEndsWithIt() {
        Token first = firstAdministrator.offer().orElseThrow();
        Token second = firstAdministrator.offer().orElseThrow();
        firstAdministrator.create(setUp(second, IdentityFixture.PASSWORD));

        assertThatExceptionOfType(SetupNotPossible.class)
                .isThrownBy(() -> firstAdministrator.create(setUp(first, IdentityFixture.PASSWORD)));
    }

    @Test
    void aTokenIsDeadAfterADay() {
        Token token = firstAdministrator.offer().orElseThrow();
        fixture.clock.forward(Duration.ofHours(24));

        assertThatExceptionOfType(SetupNotPossible.class).isThrownBy(() -> firstAdministrator.check(token));
    }

    @Test
    void whereThereAreAccountsThereIsNoToken() {
        fixture.person("ratna", Role.COORDINATOR);

        assertThat(firstAdministrator.offer()).isEmpty();
    }

    @Test
    void aDemonstrationNeedsNoToken() {
        fixture.demoMode.on = true;

        assertThat(firstAdministrator.offer()).isEmpty();
    }

    @Test
    void aGuessedTokenOpensNothing() {
        firstAdministrator.offer();

        assertThatExceptionOfType(SetupNotPossible.class)
                .isThrownBy(() -> firstAdministrator.create(setUp(Token.create(), IdentityFixture.PASSWORD)));
    }

    @Test
    void aBadPasswordDoesNotUseTheTokenUp() {
        Token token = firstAdministrator.offer().orElseThrow();

        assertThatExceptionOfType(PasswordTooCommon.class)
                .isThrownBy(() -> firstAdministrator.create(setUp(token, "passwordpassword")));
        firstAdministrator.create(setUp(token, IdentityFixture.PASSWORD));
        assertThat(fixture.accounts.isEmpty()).isFalse();
    }

    private static SetUp setUp(Token token, String password) {
        return new SetUp(token, "agus", "Agus Santoso", IdentityFixture.kemlu(), new Password(password));
    }
}
