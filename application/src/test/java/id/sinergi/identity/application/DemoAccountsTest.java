package id.sinergi.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.identity.api.DemoNotOnRealData;
import id.sinergi.identity.api.Password;
import id.sinergi.identity.domain.Account;
import id.sinergi.shared.api.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {
    private final IdentityFixture fixture = new IdentityFixture();
    private final DemoAccounts demoAccounts = fixture.demoAccounts();

    @Test
    void aDemonstrationHasItsSixPeople() {
        fixture.demoMode.on = true;

        demoAccounts.ensure();

        assertThat(fixture.accounts.all.values())
                .extracting(Account::username)
                .containsExactly("koordinator", "kemendagri", "paser", "kaltim", "auditor", "admin");
        assertThat(fixture.accounts.all.values())
                .allMatch(Account::isDemo)
                .allMatch(account ->
                        fixture.hashing.matches(new Password(DemoAccounts.PASSWORD), account.passwordHash()));
    }

    @Test
    void aSecondStartAddsNobodyAndLeavesPasswordsAlone() {
        fixture.demoMode.on = true;
        demoAccounts.ensure();
        Account admin = fixture.accounts.findByUsername("admin").orElseThrow();
        admin.replacePassword("another");

        demoAccounts.ensure();

        assertThat(fixture.accounts.all).hasSize(6);
        assertThat(admin.passwordHash()).isEqualTo("another");
    }

    @Test
    void aDemonstrationDoesNotStartOnTheDataOfRealPeople() {
        fixture.person("ratna", Role.COORDINATOR);
        fixture.demoMode.on = true;

        assertThatExceptionOfType(DemoNotOnRealData.class).isThrownBy(demoAccounts::ensure);
        assertThat(fixture.accounts.all).hasSize(1);
    }

    @Test
    void outsideADemonstrationNobodyIsAddedAndNobodyIsShown() {
        demoAccounts.ensure();

        assertThat(fixture.accounts.isEmpty()).isTrue();
        assertThat(demoAccounts.list()).isEqualTo(List.of());
    }
}
