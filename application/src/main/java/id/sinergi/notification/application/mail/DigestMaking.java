package id.sinergi.notification.application.mail;

import id.sinergi.notification.domain.Wish;
import id.sinergi.notification.domain.Wishes;
import id.sinergi.notification.domain.mail.Mail;
import id.sinergi.notification.domain.mail.Mails;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes one mail of what a day brought. */
@Stateless
public class DigestMaking {
    @Inject
    MailLines lines;

    @Inject
    Mails mails;

    @Inject
    Wishes wishes;

    @Inject
    Clock clock;

    /** For some of those who have something waiting; answers for how many, so that it can go on. */
    @Permit(Permission.ROUTINE)
    public int make(int most) {
        List<UUID> accounts = lines.awaiting(most);
        Map<UUID, Wish> known = accounts.isEmpty() ? Map.of() : wishes.of(accounts);
        for (UUID account : accounts) {
            Wish wish = known.getOrDefault(account, Wish.none(account));
            Mail mail = Mail.digest(account, wish.address() == null ? "-" : wish.address(), clock.instant());
            if (wish.address() == null || wish.refusedAt() != null) {
                mail.drop();
            }
            mails.add(mail);
            lines.collect(account, mail.id());
        }
        return accounts.size();
    }
}
