package id.sinergi.notification.application.mail;

import id.sinergi.identity.api.Language;
import id.sinergi.notification.api.NoticeRow;
import java.util.List;

/** Puts notices into words, in the language of whoever reads them. */
public interface LetterWriter {
    /** A letter without the address; one about several things counts them. */
    Written write(List<NoticeRow> notices, Language language);

    /** Subject, and text in lines. */
    record Written(String subject, String text) {}
}
