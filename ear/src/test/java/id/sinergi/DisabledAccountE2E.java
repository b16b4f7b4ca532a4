package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.testing.Office;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In an office, because a demonstration has no accounts that could be opened and closed. */
class DisabledAccountE2E {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void losesAccessAtOnce() {
        Office office = Office.of(visitors);
        office.open("sementara", "Pegawai Sementara", "REGIONAL_OFFICER", "PEMDA-64.01");
        Visitor officer = office.as("sementara");
        officer.open("/forums");
        assertThat(officer.address()).isEqualTo("/forums");

        Visitor administrator = office.as("admin");
        administrator.open("/admin/accounts/sementara");
        administrator.page().locator("[popovertarget=disableDialog]").first().click();
        administrator.press("disable");

        officer.open("/forums");
        assertThat(officer.address()).startsWith("/login");
        officer.signIn("sementara", Office.PASSWORD);
        assertThat(officer.page().locator("#messages")).isVisible();
        assertThat(officer.address()).startsWith("/login");
    }

    @Test
    void cannotBeSetUpTwice() {
        Visitor stranger = Office.of(visitors).stranger();

        stranger.open("/setup?token=anything");

        assertThat(stranger.page().locator("main form[method=post]")).hasCount(0);
    }
}
