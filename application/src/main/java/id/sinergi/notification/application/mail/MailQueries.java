package id.sinergi.notification.application.mail;

import id.sinergi.notification.api.mail.MailBoard;
import id.sinergi.notification.api.mail.MailFilter;
import id.sinergi.notification.api.mail.MailRef;
import id.sinergi.notification.api.mail.MailRow;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What became of the mails, for administrators. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MailQueries {
    @Inject
    MailRows rows;

    @Inject
    MailSettings settings;

    /** An administrator looks through the outbox, the latest first. */
    @Permit(Permission.MAIL_READ)
    public Page<MailRow> list(MailFilter filter, PageRequest page) {
        return rows.list(filter, page);
    }

    /**
     * An administrator looks at one mail.
     *
     * @throws NotFound when there is none of that reference
     */
    @Permit(Permission.MAIL_READ)
    public MailRow find(MailRef mail) {
        return rows.find(mail.id()).orElseThrow(() -> new NotFound(mail.value()));
    }

    /** An administrator looks at how the outbox is doing. */
    @Permit(Permission.MAIL_READ)
    public MailBoard board() {
        return rows.board(settings.isOn());
    }
}
