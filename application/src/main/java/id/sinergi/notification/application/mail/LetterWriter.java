package id.sinergi.notification.application.mail;

import id.sinergi.identity.api.Language;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.api.NoticeRow;
import java.util.List;
import java.util.Map;

/** Puts notices into words, in the language of whoever reads them. */
public interface LetterWriter {
    /**
     * A letter without the address; one about several things counts them.
     *
     * @param replies by the reference of a forum, the secret by which its invitation can be answered
     */
    Written write(List<NoticeRow> notices, Map<String, Token> replies, Language language);

    /** Subject, and text in lines. */
    record Written(String subject, String text) {}
}
