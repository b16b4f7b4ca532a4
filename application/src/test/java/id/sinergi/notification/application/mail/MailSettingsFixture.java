package id.sinergi.notification.application.mail;

import id.sinergi.notification.application.mail.MailSettings.Tls;
import java.util.Optional;

/** A mail server on this machine. */
public final class MailSettingsFixture {
    private MailSettingsFixture() {}

    public static MailSettings local(int port) {
        return local(port, Tls.NONE);
    }

    public static MailSettings local(int port, Tls tls) {
        MailSettings settings = new MailSettings();
        settings.host = Optional.of("127.0.0.1");
        settings.port = port;
        settings.tls = tls;
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.from = Optional.of("Sinergi <sinergi@example.go.id>");
        return settings;
    }
}
