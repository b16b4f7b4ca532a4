package id.sinergi.testing;

import java.util.Map;

/** Where the shared server expects a mail server. There is none until a test starts one there. */
public final class MailPlace {
    public static final int PORT = SinergiServer.freePort();

    private MailPlace() {}

    static Map<String, String> settingsOfDemonstration() {
        return Map.of(
                "SINERGI_DEMO", "true",
                "SINERGI_MAIL_HOST", "127.0.0.1",
                "SINERGI_MAIL_PORT", Integer.toString(PORT),
                "SINERGI_MAIL_TLS", "NONE",
                "SINERGI_MAIL_FROM", "Sinergi <sinergi@example.go.id>");
    }
}
