package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningInE2E {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void leadsToThePageThatWasWanted() {
        Visitor stranger = visitors.stranger();

        stranger.open("/regions?q=paser");
        assertThat(stranger.address()).startsWith("/login?return=");
        stranger.fillIn("username", "paser")
                .fillIn("password", Visitors.PASSWORD)
                .press("signIn");

        assertThat(stranger.address()).isEqualTo("/regions?q=paser");
    }

    @Test
    void givesTheSessionANewId() {
        Visitor stranger = visitors.stranger();
        stranger.open("/login");
        String before = stranger.sessionId();

        stranger.signIn("koordinator", Visitors.PASSWORD);

        assertThat(stranger.sessionId()).isNotNull().isNotEqualTo(before);
    }

    @Test
    void saysThatItWasWrongWithoutSayingWhat() {
        Visitor stranger = visitors.stranger();

        stranger.signIn("kaltim", "not the password");
        String wrongPassword = stranger.page().locator("#messages").innerText();
        stranger.signIn("nobody-of-this-name", "not the password");

        assertThat(stranger.page().locator("#messages")).hasText(wrongPassword);
        assertThat(stranger.byId("username")).hasValue("nobody-of-this-name");
        assertThat(stranger.byId("password")).hasValue("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "javascript:alert(1)",
                "/\t/example.org"
            })
    void neverLeadsToAnotherSite(String wanted) {
        Visitor stranger = visitors.stranger();

        stranger.open("/login?return=" + java.net.URLEncoder.encode(wanted, java.nio.charset.StandardCharsets.UTF_8));
        stranger.fillIn("username", "auditor")
                .fillIn("password", Visitors.PASSWORD)
                .press("signIn");

        assertThat(stranger.address()).isEqualTo("/");
    }

    @Test
    void endsWithSigningOut() {
        Visitor visitor = visitors.stranger();
        visitor.signIn("auditor", Visitors.PASSWORD);

        visitor.signOut();
        visitor.open("/account");

        assertThat(visitor.address()).startsWith("/login");
    }
}
