package id.sinergi.notification.application.mail;

import id.sinergi.identity.api.Recipient;
import id.sinergi.identity.api.RecipientDirectory;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.notification.application.reply.ReplyLinkMaking;
import id.sinergi.notification.domain.Wishes;
import id.sinergi.notification.domain.mail.Mail;
import id.sinergi.notification.domain.mail.Mails;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the record of mails while they are sent: before each is handed over, and after. */
@Stateless
public class MailSending {
    /** Longer than a server may take to answer, so that nobody takes up what is still being sent. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    @Inject
    Mails mails;

    @Inject
    MailLines lines;

    @Inject
    RecipientDirectory recipients;

    @Inject
    Wishes wishes;

    @Inject
    ReplyLinkMaking replies;

    @Inject
    Clock clock;

    /** Notes that the next mail is being sent, and says what it is; empty when none is due. */
    @Permit(Permission.ROUTINE)
    public Optional<MailTask> begin() {
        Instant now = clock.instant();
        return mails.next(now, now.minus(PATIENCE)).map(mail -> begun(mail, now));
    }

    private MailTask begun(Mail mail, Instant now) {
        Optional<Recipient> person = recipients.find(mail.account());
        if (person.isEmpty()) {
            mail.drop();
            return new MailTask(mail.id(), mail.address(), null, List.of(), Map.of());
        }
        List<NoticeRow> notices = mail.begin(now) ? lines.of(mail.id()) : List.of();
        return new MailTask(
                mail.id(), mail.address(), person.get().language(), notices, replies.ofMail(person.get(), notices));
    }

    /** Notes what became of it; an address refused for good gets no more mail. */
    @Permit(Permission.ROUTINE)
    public void end(UUID sent, Outcome outcome) {
        Mail mail = mails.find(sent).orElseThrow();
        Instant now = clock.instant();
        switch (outcome.kind()) {
            case SENT -> mail.sent(now);
            case UNREACHED -> mail.unreached(outcome.answer(), now);
            case DEFERRED -> mail.deferred(outcome.answer(), now);
            default -> {
                mail.refused(outcome.answer());
                wishes.find(mail.account()).ifPresent(preference -> preference.refused(mail.address(), now));
            }
        }
    }
}
