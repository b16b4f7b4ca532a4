package id.sinergi.notification.application.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that the operator has named; without one there is no mail. */
@ApplicationScoped
public class MailSettings {
    @Inject
    @ConfigProperty(name = "sinergi.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "sinergi.mail.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "sinergi.mail.tls", defaultValue = "STARTTLS")
    Tls tls;

    @Inject
    @ConfigProperty(name = "sinergi.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "sinergi.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "sinergi.mail.from")
    Optional<String> from;

    /** How the connection to the server is kept secret. */
    public enum Tls {
        /** Not at all: for a server on the same machine only. */
        NONE,
        /** By a plain connection that becomes secret, or is not used. */
        STARTTLS,
        /** From the first byte. */
        TLS
    }

    /** Where to connect, and as whom; user and password may be null. */
    public record Server(String host, int port, Tls tls, String user, String password, String from) {}

    public boolean isOn() {
        return host.isPresent() && from.isPresent();
    }

    public Server server() {
        return new Server(host.orElseThrow(), port, tls, user.orElse(null), password.orElse(null), from.orElseThrow());
    }
}
