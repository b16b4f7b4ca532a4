package id.sinergi.notification.application;

import id.sinergi.notification.domain.Notice;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What accounts have been told. */
public interface Notices {
    void add(List<Notice> notices);

    /** Marks one as seen; false when the account has no such notice. */
    boolean read(UUID account, UUID notice, Instant at);

    /** Marks all as seen that are not newer than this one. */
    void readUntil(UUID account, UUID newest, Instant at);
}
