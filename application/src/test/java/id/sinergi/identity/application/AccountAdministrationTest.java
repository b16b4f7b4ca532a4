package id.sinergi.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.identity.api.AccountRef;
import id.sinergi.identity.api.AgencyUnknown;
import id.sinergi.identity.api.LastAdministratorNeeded;
import id.sinergi.identity.api.LinkNotUsable;
import id.sinergi.identity.api.OwnAccountCannotBeChanged;
import id.sinergi.identity.api.Password;
import id.sinergi.identity.api.PasswordTooShort;
import id.sinergi.identity.api.Token;
import id.sinergi.identity.api.UsernameTaken;
import id.sinergi.identity.domain.Account;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.Role;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AccountAdministrationTest {
    private static final Password NEXT = new Password("hujan di tanah grogot");

    private final IdentityFixture fixture = new IdentityFixture();
    private final Account agus = fixture.person("agus", Role.ADMINISTRATOR);
    private final Account ratna = fixture.person("ratna", Role.COORDINATOR);
    private final AccountAdministration administration = fixture.administration();
    private final PasswordByLink passwordByLink = fixture.passwordByLink();

    @Test
    void anOpenedAccountIsUsableOnceThePersonHasSetAPassword() {
        Token token = asAgus(() -> administration.open(open("siti")));
        Account siti = fixture.accounts.findByUsername("siti").orElseThrow();
        assertThat(siti.isUsable(false)).isFalse();

        assertThat(passwordByLink.username(token)).isEqualTo("siti");
        passwordByLink.set(new SetPassword(token, NEXT));

        assertThat(siti.isUsable(false)).isTrue();
    }

    @Test
    void aLinkWorksOnce() {
        Token token = asAgus(() -> administration.open(open("siti")));
        passwordByLink.set(new SetPassword(token, NEXT));

        assertThatExceptionOfType(LinkNotUsable.class)
                .isThrownBy(() -> passwordByLink.set(new SetPassword(token, NEXT)));
    }

    @Test
    void aLinkIsDeadAfterADay() {
        Token token = asAgus(() -> administration.open(open("siti")));
        fixture.clock.forward(Duration.ofHours(24));

        assertThatExceptionOfType(LinkNotUsable.class).isThrownBy(() -> passwordByLink.username(token));
    }

    @Test
    void aNewerLinkTakesThePlaceOfTheOlder() {
        Token older = asAgus(() -> administration.open(open("siti")));
        Token newer = asAgus(() -> administration.reset(new AccountRef("siti")));

        assertThatExceptionOfType(LinkNotUsable.class).isThrownBy(() -> passwordByLink.username(older));
        assertThat(passwordByLink.username(newer)).isEqualTo("siti");
    }

    @Test
    void aLinkToADisabledAccountIsDead() {
        Token token = asAgus(() -> administration.reset(new AccountRef("ratna")));
        asAgus(() -> administration.disable(new AccountRef("ratna")));
        asAgus(() -> administration.enable(new AccountRef("ratna")));

        assertThatExceptionOfType(LinkNotUsable.class).isThrownBy(() -> passwordByLink.username(token));
    }

    @Test
    void aBadPasswordIsRefusedByTheLinkToo() {
        Token token = asAgus(() -> administration.reset(new AccountRef("ratna")));

        assertThatExceptionOfType(PasswordTooShort.class)
                .isThrownBy(() -> passwordByLink.set(new SetPassword(token, new Password("pendek"))));
    }

    @Test
    void aResetEndsThePassword() {
        asAgus(() -> administration.reset(new AccountRef("ratna")));

        assertThat(ratna.passwordHash()).isNull();
    }

    @Test
    void aUserNameIsGivenOnce() {
        assertThatExceptionOfType(UsernameTaken.class)
                .isThrownBy(() -> asAgus(() -> administration.open(open("RATNA"))));
    }

    @Test
    void nobodyWorksForAnAgencyThatDoesNotExist() {
        OpenAccount nowhere = new OpenAccount("siti", "Siti", Role.AUDITOR, new AgencyRef("?"));

        assertThatExceptionOfType(AgencyUnknown.class).isThrownBy(() -> asAgus(() -> administration.open(nowhere)));
    }

    @Test
    void nobodyChangesTheirOwnAccount() {
        fixture.person("budi", Role.ADMINISTRATOR);

        assertThatExceptionOfType(OwnAccountCannotBeChanged.class)
                .isThrownBy(() -> asAgus(() -> administration.disable(new AccountRef("agus"))));
        assertThatExceptionOfType(OwnAccountCannotBeChanged.class)
                .isThrownBy(() -> asAgus(() -> administration.reset(new AccountRef("agus"))));
        assertThatExceptionOfType(OwnAccountCannotBeChanged.class)
                .isThrownBy(() -> asAgus(() -> administration.assign(assign("agus", Role.AUDITOR, 0))));
    }

    @Test
    void theLastAdministratorStays() {
        Account budi = fixture.person("budi", Role.ADMINISTRATOR);
        agus.disable();

        assertThatExceptionOfType(LastAdministratorNeeded.class)
                .isThrownBy(() -> asAgus(() -> administration.disable(new AccountRef("budi"))));
        assertThatExceptionOfType(LastAdministratorNeeded.class)
                .isThrownBy(() -> asAgus(() -> administration.assign(assign("budi", Role.AUDITOR, 0))));
        assertThatExceptionOfType(LastAdministratorNeeded.class)
                .isThrownBy(() -> asAgus(() -> administration.reset(new AccountRef("budi"))));
        assertThat(budi.isUsable(false)).isTrue();
    }

    @Test
    void oneOfTwoAdministratorsMayGo() {
        Account budi = fixture.person("budi", Role.ADMINISTRATOR);

        asAgus(() -> administration.disable(new AccountRef("budi")));

        assertThat(budi.isDisabled()).isTrue();
    }

    @Test
    void anOutdatedCopyChangesNothing() {
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> asAgus(() -> administration.assign(assign("ratna", Role.AUDITOR, 7))));
        assertThat(ratna.role()).isEqualTo(Role.COORDINATOR);
    }

    @Test
    void inADemonstrationOnlyAccountsOfTheDemonstrationAreOpened() {
        fixture.demoMode.on = true;

        asAgus(() -> administration.open(open("siti")));

        assertThat(fixture.accounts.findByUsername("siti").orElseThrow().isDemo())
                .isTrue();
    }

    private static OpenAccount open(String username) {
        return new OpenAccount(username, "Siti Aminah", Role.REGIONAL_OFFICER, IdentityFixture.kemlu());
    }

    private static AssignAccount assign(String username, Role role, int version) {
        return new AssignAccount(new AccountRef(username), "Nama Lain", role, IdentityFixture.kemlu(), version);
    }

    private void asAgus(Runnable work) {
        IdentityFixture.as(agus, work);
    }

    private Token asAgus(Supplier<Token> work) {
        AtomicReference<Token> token = new AtomicReference<>();
        IdentityFixture.as(agus, () -> token.set(work.get()));
        return token.get();
    }
}
