package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.testing.Office;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How people get their accounts, and what happens when something is wrong on the way. */
class NewAccountsE2E {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aSlipAtSetUpLosesNothingButThePasswords() {
        assertThat(Office.of(visitors).keptAfterSlip()).containsExactly("Administrator Kemlu", "K17", "admin", "", "");
    }

    @Test
    void aSlipWhileOpeningAnAccountLosesNothing() {
        Visitor administrator = Office.of(visitors).as("admin");
        administrator.open("/admin/accounts/new");

        administrator
                .fillIn("displayName", "Nama Panjang")
                .fillIn("username", "Bukan Nama Pengguna")
                .choose("role", "AUDITOR")
                .fillIn("agency", "TIDAK-ADA")
                .press("openAccount");

        assertThat(administrator
                        .page()
                        .locator(".notice.error, .field-error:not(:empty)")
                        .first())
                .isVisible();
        assertThat(administrator.byId("displayName")).hasValue("Nama Panjang");
        assertThat(administrator.byId("username")).hasValue("Bukan Nama Pengguna");
        assertThat(administrator.byId("role")).hasValue("AUDITOR");
        assertThat(administrator.byId("agency")).hasValue("TIDAK-ADA");
    }

    @Test
    void aLinkThatWasUsedMeanwhileSaysSo() {
        Office office = Office.of(visitors);
        String link = office.link("duluan", "Siapa Cepat", "AUDITOR", "K17");
        Visitor late = office.stranger();
        late.open(link);
        Visitor first = office.stranger();
        first.open(link);
        Office.setPassword(first, "save");

        Office.setPassword(late, "save");

        assertThat(first.address()).isEqualTo("/login");
        assertThat(late.page().locator("main form[method=post]")).hasCount(0);
        assertThat(late.page().locator("main a[href='/login']")).isVisible();
        assertThat(office.as("duluan").address()).isEqualTo("/");
    }

    @Test
    void aLinkSurvivesASlip() {
        Office office = Office.of(visitors);
        Visitor owner = office.stranger();
        owner.open(office.link("salahketik", "Salah Ketik", "AUDITOR", "K17"));

        owner.fillIn("password", Office.PASSWORD).fillIn("againPassword", "x").press("save");
        assertThat(owner.page().locator(".notice.error").first()).isVisible();
        assertThat(owner.page().content()).doesNotContain(Office.PASSWORD);
        Office.setPassword(owner, "save");

        assertThat(office.as("salahketik").address()).isEqualTo("/");
    }
}
