package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import id.sinergi.testing.SinergiServer;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever is refused is in the audit trail. */
class RefusalsE2E {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    /** Names something that no other test asks for. */
    private final String nowhere = "/api/v1/" + UUID.randomUUID();

    @Test
    void aProgramThatHasNotSignedIn() throws SQLException {
        get(visitors.stranger(), nowhere);

        assertThat(entries("-", "Request.GET", nowhere, "SignInRequired")).isEqualTo(1);
    }

    @Test
    void aFormFromAnotherSite() throws SQLException {
        visitors.stranger()
                .context()
                .request()
                .post(url(nowhere), RequestOptions.create().setHeader("Sec-Fetch-Site", "cross-site"));

        assertThat(entries("-", "Request.POST", nowhere, "OtherSite")).isEqualTo(1);
    }

    @Test
    void aWrongPassword() throws SQLException {
        String username = "x" + UUID.randomUUID().toString().substring(0, 30);

        visitors.stranger().signIn(username, "not the password");

        assertThat(entries("-", "SigningIn.signIn", username, "SignInRefused")).isEqualTo(1);
    }

    @Test
    void aPersonWithoutTheRight() throws SQLException {
        int before = entries("paser", "AccountQueries.find", "auditor", "NotPermitted");

        get(visitors.as("paser"), "/admin/accounts/auditor");

        assertThat(entries("paser", "AccountQueries.find", "auditor", "NotPermitted"))
                .isGreaterThan(before);
    }

    private static void get(Visitor visitor, String address) {
        visitor.context().request().get(url(address));
    }

    private static String url(String address) {
        return SinergiServer.running().baseUrl() + address;
    }

    private static int entries(String... seen) throws SQLException {
        try (Connection connection = SinergiServer.running().database().connectAsOwner();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT COUNT(*) FROM audit_entry WHERE outcome = 'REFUSED'"
                                + " AND username = ? AND activity = ? AND subject = ? AND reason = ?")) {
            for (int i = 0; i < seen.length; i++) {
                statement.setString(i + 1, seen[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
