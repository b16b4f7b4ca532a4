package id.sinergi.notification.infrastructure;

import id.sinergi.notification.application.mail.Letter;
import id.sinergi.notification.application.mail.MailSettings;
import id.sinergi.notification.application.mail.MailSettings.Server;
import id.sinergi.notification.application.mail.MailSettings.Tls;
import id.sinergi.notification.application.mail.Outcome;
import id.sinergi.notification.application.mail.Outcome.Kind;
import id.sinergi.notification.application.mail.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks SMTP with the server that the operator has named; each letter over a connection of its own. */
@ApplicationScoped
class SmtpPost implements Post {
    private static final String MILLISECONDS = "20000";
    /** A reply begins with its code; five hundred and above is for good. */
    private static final Pattern REPLY = Pattern.compile("(?m)^([45])\\d\\d[ -]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    @Override
    public Outcome send(Letter letter) {
        Server server = settings.server();
        MimeMessage message;
        try {
            message = message(letter, server);
        } catch (MessagingException e) {
            return new Outcome(Kind.REFUSED, e.getMessage());
        }
        Session session = session(server);
        try (Transport transport = session.getTransport(server.tls() == Tls.TLS ? "smtps" : "smtp")) {
            transport.connect(server.host(), server.port(), server.user(), server.password());
            return handOver(transport, message);
        } catch (MessagingException e) {
            return new Outcome(Kind.UNREACHED, e.getMessage());
        }
    }

    private static Outcome handOver(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.SENT;
        } catch (MessagingException e) {
            return outcome(e);
        }
    }

    /** The last word of the server, which may stand in any of the failures that hang together. */
    private static Outcome outcome(MessagingException failure) {
        String said = null;
        for (Exception each = failure; each != null; each = next(each)) {
            String message = String.valueOf(each.getMessage());
            Matcher reply = REPLY.matcher(message);
            if (reply.find()) {
                return new Outcome("5".equals(reply.group(1)) ? Kind.REFUSED : Kind.DEFERRED, message.strip());
            }
            said = message.strip();
        }
        return new Outcome(Kind.DEFERRED, said);
    }

    private static Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static Session session(Server server) {
        String protocol = "mail." + (server.tls() == Tls.TLS ? "smtps" : "smtp");
        Properties properties = new Properties();
        properties.setProperty(protocol + ".auth", String.valueOf(server.user() != null));
        properties.setProperty(protocol + ".connectiontimeout", MILLISECONDS);
        properties.setProperty(protocol + ".timeout", MILLISECONDS);
        properties.setProperty(protocol + ".writetimeout", MILLISECONDS);
        properties.setProperty(protocol + ".ssl.checkserveridentity", "true");
        if (server.tls() == Tls.STARTTLS) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        }
        return Session.getInstance(properties);
    }

    private MimeMessage message(Letter letter, Server server) throws MessagingException {
        InternetAddress from = address(server.from());
        MimeMessage message = new Named(session(server), "<" + letter.id() + "@" + domain(from) + ">");
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, address(letter.address()));
        message.setSubject(oneLine(letter.subject()), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // Nobody's answering machine answers to this.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(String text) throws AddressException {
        if (CONTROL.matcher(text).find()) {
            throw new AddressException("Control characters", text);
        }
        InternetAddress address = new InternetAddress(text, true);
        address.validate();
        return address;
    }

    private static String domain(InternetAddress address) {
        return address.getAddress().substring(address.getAddress().lastIndexOf('@') + 1);
    }

    /** Nothing that somebody typed becomes a header of its own. */
    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    /** Keeps its name, however often it is sent. */
    private static final class Named extends MimeMessage {
        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
