package id.sinergi.notification.application.mail;

import id.sinergi.notification.api.mail.MailBoard;
import id.sinergi.notification.api.mail.MailFilter;
import id.sinergi.notification.api.mail.MailRow;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import java.util.Optional;
import java.util.UUID;

/** Mails to be looked at. */
public interface MailRows {
    /** The latest first. */
    Page<MailRow> list(MailFilter filter, PageRequest page);

    Optional<MailRow> find(UUID mail);

    MailBoard board(boolean on);
}
