package id.sinergi.notification.api;

import id.sinergi.shared.api.Bilingual;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody has been told.
 *
 * @param subject the reference of the record it is about
 * @param title of that record, as it was then
 * @param party the agency that did it
 * @param day when it takes place or is due; null where there is no such day
 * @param reason why it was done; null where nobody had to say
 * @param readAt null as long as the reader has not seen it
 */
public record NoticeRow(
        String ref,
        NoticeKind kind,
        String subject,
        Bilingual title,
        Bilingual party,
        LocalDate day,
        String reason,
        Instant at,
        Instant readAt) {
    public boolean isRead() {
        return readAt != null;
    }
}
