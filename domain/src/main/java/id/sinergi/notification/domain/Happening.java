package id.sinergi.notification.domain;

import id.sinergi.notification.api.NoticeKind;
import id.sinergi.shared.domain.Ids;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened and of which people have to be told.
 *
 * @param record the forum, decision or follow-up
 * @param agency whom alone it concerns; null for all that the record names
 * @param cause the account that did it, and need not be told
 */
public record Happening(UUID id, NoticeKind kind, UUID record, UUID agency, UUID cause, Instant at) {
    public static Happening of(NoticeKind kind, UUID record, UUID agency, UUID cause, Instant at) {
        return new Happening(Ids.next(), kind, record, agency, cause, at);
    }

    /** Whether it can be told together with the other: the same thing, done by the same person to the same record. */
    public boolean isLike(Happening other) {
        return kind == other.kind && record.equals(other.record) && cause.equals(other.cause);
    }
}
