package id.sinergi.notification.application.mail;

import id.sinergi.notification.api.NoticeRow;
import java.util.List;
import java.util.UUID;

/** Which notices go with which mail. */
public interface MailLines {
    /** What a mail brings, the oldest first. */
    List<NoticeRow> of(UUID mail);

    void add(UUID notice, UUID account, UUID mail);

    /** It waits for the digest of the day. */
    void await(UUID notice, UUID account);

    /** Accounts with something that waits for their digest. */
    List<UUID> awaiting(int most);

    /** Gives all that waits for this account to a mail; how many that were. */
    int collect(UUID account, UUID mail);
}
