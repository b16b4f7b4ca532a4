package id.sinergi.notification.application.mail;

import id.sinergi.notification.api.mail.MailRef;
import id.sinergi.notification.domain.mail.Mails;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** What administrators do about mails that did not arrive. */
@Stateless
public class MailRetrying {
    @Inject
    Mails mails;

    @Inject
    Clock clock;

    /** An administrator has a mail tried again, from the beginning; refused unless it was given up or refused. */
    @Permit(Permission.MAIL_MANAGE)
    public void putBack(MailRef mail) {
        mails.find(mail.id()).orElseThrow(() -> new NotFound(mail.value())).putBack(clock.instant());
    }
}
