package id.sinergi.notification.web.mail;

import id.sinergi.identity.api.Language;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.notification.application.mail.LetterWriter;
import id.sinergi.notification.application.mail.WritingDesk;
import id.sinergi.notification.web.NoticeText;
import id.sinergi.notification.web.reply.ReplyAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes notices as plain text, each with the address of its record. */
@ApplicationScoped
public class NoticeLetters implements LetterWriter {
    private static final String LINE = "\n";

    @Inject
    WritingDesk desk;

    @Inject
    @ConfigProperty(name = "sinergi.base-url")
    Optional<String> baseUrl;

    /** Begins to work with the application. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        desk.employ(this);
    }

    @Override
    public Written write(List<NoticeRow> notices, Map<String, Token> replies, Language language) {
        NoticeText words = new NoticeText(id.sinergi.shared.web.Language.of(language.code()));
        StringBuilder text = new StringBuilder();
        notices.forEach(notice -> text.append(paragraph(notice, words))
                .append(reply(notice, replies, words))
                .append(LINE));
        text.append("-- ").append(LINE).append(words.text("mail.why")).append(LINE);
        text.append(address("/account/notices")).append(LINE);
        return new Written(subject(notices, words), text.toString());
    }

    private static String subject(List<NoticeRow> notices, NoticeText words) {
        NoticeRow first = notices.get(0);
        String about = notices.size() == 1
                ? words.label(first) + ": " + words.title(first)
                : words.text("mail.digest", notices.size());
        return "[Sinergi] " + about;
    }

    private String paragraph(NoticeRow notice, NoticeText words) {
        StringBuilder text = new StringBuilder();
        text.append(words.what(notice)).append('.').append(LINE).append(LINE);
        text.append(words.title(notice)).append(LINE);
        if (notice.day() != null) {
            text.append(words.when(notice)).append(LINE);
        }
        if (notice.reason() != null) {
            text.append(words.reason(notice)).append(LINE);
        }
        return text.append(address(NoticeText.address(notice))).append(LINE).toString();
    }

    /** Where an invitation is answered without signing in. */
    private String reply(NoticeRow notice, Map<String, Token> replies, NoticeText words) {
        Token secret = notice.kind().asksForReply() ? replies.get(notice.subject()) : null;
        return secret == null ? "" : LINE + words.text("mail.reply") + LINE + address(ReplyAddresses.of(secret)) + LINE;
    }

    private String address(String path) {
        return baseUrl.map(url -> url.replaceFirst("/+$", "")).orElse("") + path;
    }
}
