package id.sinergi.notification.domain;

import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;

/**
 * What a notice says of its record.
 *
 * @param subject the reference of the record
 * @param title as it is now; a long one is cut
 * @param party the agency that did it
 * @param day when it takes place or is due
 * @param reason why it was done
 */
public record Content(String subject, Bilingual title, Bilingual party, LocalDate day, String reason) {
    private static final int LONGEST = 300;

    public Content {
        title = new Bilingual(cut(title.id()), cut(title.en()));
    }

    private static String cut(String text) {
        if (text == null || text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + '…';
    }
}
