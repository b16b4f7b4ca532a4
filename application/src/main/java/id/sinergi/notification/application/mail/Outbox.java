package id.sinergi.notification.application.mail;

import id.sinergi.notification.api.Delivery;
import id.sinergi.notification.domain.Notice;
import id.sinergi.notification.domain.Wish;
import id.sinergi.notification.domain.mail.Mail;
import id.sinergi.notification.domain.mail.Mails;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the mails of notices in the transaction of the notices, so that there are both or neither. */
@Dependent
public class Outbox {
    @Inject
    MailSettings settings;

    @Inject
    Mails mails;

    @Inject
    MailLines lines;

    @Inject
    Clock clock;

    /** As each person wishes; without a mail server nothing is kept, so that naming one later brings no flood. */
    public void post(List<Notice> notices, Map<UUID, Wish> wishes) {
        if (!settings.isOn()) {
            return;
        }
        for (Notice notice : notices) {
            Wish wish = wishes.getOrDefault(notice.account(), Wish.none(notice.account()));
            Delivery delivery = wish.possible(notice.telling().kind().topic());
            if (delivery == Delivery.MAIL) {
                Mail mail = Mail.atOnce(notice.account(), wish.address(), clock.instant());
                mails.add(mail);
                lines.add(notice.id(), notice.account(), mail.id());
            } else if (delivery == Delivery.DIGEST) {
                lines.await(notice.id(), notice.account());
            }
        }
    }
}
