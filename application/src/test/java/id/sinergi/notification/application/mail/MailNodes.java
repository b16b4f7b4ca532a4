package id.sinergi.notification.application.mail;

import id.sinergi.identity.api.Language;
import id.sinergi.identity.api.Recipient;
import id.sinergi.identity.api.RecipientDirectory;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.notification.application.reply.ReplyLinksFixture;
import id.sinergi.notification.domain.Preference;
import id.sinergi.notification.domain.Wish;
import id.sinergi.notification.domain.Wishes;
import id.sinergi.notification.domain.mail.Mail;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.application.Leases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Nodes that send mails over the same memory, by the same clock. */
final class MailNodes {
    final InMemoryMails mails = new InMemoryMails();
    private final Map<UUID, Preference> preferences = new HashMap<>();
    private final Leases leases = new OneLease();
    private final Moving clock = new Moving();

    /** Somebody's mail, due at once. */
    Mail write(String address) {
        UUID account = UUID.randomUUID();
        Preference preference = new Preference(account);
        preference.choose(address, Map.of());
        preferences.put(account, preference);
        Mail mail = Mail.atOnce(account, address, clock.instant());
        mails.add(mail);
        return mail;
    }

    Wish wishOf(Mail mail) {
        return preferences.get(mail.account()).wish();
    }

    void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    MailRound node(MailSettings settings, Post post) {
        MailSending sending = new MailSending();
        sending.mails = mails;
        sending.lines = new OneLineEach();
        sending.recipients = new Everybody();
        sending.wishes = new Kept();
        sending.clock = clock;
        sending.replies = ReplyLinksFixture.none();
        MailRound round = new MailRound();
        round.settings = settings;
        round.sending = sending;
        round.post = post;
        round.leases = leases;
        round.clock = clock;
        round.desk = new WritingDesk();
        round.desk.employ((notices, replies, language) -> new LetterWriter.Written("Undangan", "Isi"));
        return round;
    }

    private static final class Moving extends Clock {
        private Instant now = Instant.parse("2026-11-24T02:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final class OneLease implements Leases {
        private String holder;
        private Instant heldUntil;

        @Override
        public boolean take(String name, String by, Instant now, Instant until) {
            if (holder != null && !holder.equals(by) && !heldUntil.isBefore(now)) {
                return false;
            }
            holder = by;
            heldUntil = until;
            return true;
        }

        @Override
        public void release(String name, String by) {
            holder = by.equals(holder) ? null : holder;
        }
    }

    private final class OneLineEach implements MailLines {
        @Override
        public List<NoticeRow> of(UUID mail) {
            Bilingual text = new Bilingual("Forum", null);
            return List.of(new NoticeRow(
                    mail.toString(),
                    NoticeKind.INVITED,
                    "FRM-2026-0001",
                    text,
                    text,
                    null,
                    null,
                    clock.instant(),
                    null));
        }

        @Override
        public void add(UUID notice, UUID account, UUID mail) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void await(UUID notice, UUID account) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<UUID> awaiting(int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int collect(UUID account, UUID mail) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Everybody implements RecipientDirectory {
        @Override
        public List<Recipient> workingFor(Collection<UUID> agencies) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Recipient> find(UUID account) {
            return Optional.of(new Recipient(account, account, Role.REGIONAL_OFFICER, Language.ID));
        }
    }

    private final class Kept implements Wishes {
        @Override
        public Map<UUID, Wish> of(Collection<UUID> accounts) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Preference> find(UUID account) {
            return Optional.ofNullable(preferences.get(account));
        }

        @Override
        public void add(Preference preference) {
            throw new UnsupportedOperationException();
        }
    }
}
